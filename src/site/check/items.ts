import type { FactLookup } from "../../items/spec/base.js";
import type { Finding } from "../../model/finding.js";
import { isLesson, type Lesson, toLesson } from "../../model/lesson.js";
import { readFieldsName } from "../item/renderFields.js";
import { pageFacts } from "../readItem.js";
import type { PageSource } from "../readPage.js";
import { checkItem } from "./item/checkItem.js";
import { readFences } from "./item/fenceFindings.js";
import { givenAway } from "./item/givenAway.js";
import { keyPositions } from "./item/keyPositions.js";
import { lessonItems } from "./item/lessonItems.js";
import { findingAt, type PlacedItem, placeItems } from "./item/placedItem.js";
import { checkGuesses, checkRevisits, checkStimuli } from "./item/references.js";
import { checkSpecimens } from "./item/specimens.js";

interface ItemOptions {
  facts?: FactLookup;
}

/** Every mistake in the items of these pages, each alone and all together. */
export function checkItems(
  pages: readonly PageSource[],
  { facts = pageFacts }: ItemOptions = {},
): Finding[] {
  const read = pages.map((page) => ({ page, ...placeItems(page, facts) }));
  const all = read.flatMap(({ placed }) => placed);
  return [
    ...read.flatMap(({ findings }) => findings),
    ...repeatedIds(all),
    ...checkRevisits(all),
    ...read.flatMap(({ page, placed }) => [
      ...placed.flatMap(checkItem),
      ...checkStimuli(page, placed),
      ...checkGuesses(page, placed),
      ...checkLesson(page, placed),
      ...checkSpecimens(page, placed, facts),
      ...readFences(page, "fields", readFieldsName).findings,
    ]),
  ];
}

function checkLesson(page: PageSource, placed: readonly PlacedItem[]): Finding[] {
  const lesson = maybeLesson(page);
  if (!lesson) return [];
  return [
    ...lessonItems(page, lesson, placed),
    ...givenAway(placed),
    ...keyPositions(page.file, placed),
  ];
}

/** The lesson that a page is; front matter that is no lesson's is reported where lessons are checked. */
export function maybeLesson({ data }: PageSource): Lesson | undefined {
  if (!isLesson(data)) return undefined;
  try {
    return toLesson(data);
  } catch {
    return undefined;
  }
}

function repeatedIds(placed: readonly PlacedItem[]): Finding[] {
  return placed.flatMap((later, i) => {
    const first = placed.slice(0, i).find(({ item }) => item.id === later.item.id);
    if (!first) return [];
    const where = `${first.page.file}:${first.lineOf(["id"])}`;
    return [findingAt(later, ["id"], `the id is taken already, at ${where}`)];
  });
}
