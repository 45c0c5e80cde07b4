import { type Item, isGraded, kindOf } from "../../../items/kinds.js";
import type { Finding } from "../../../model/finding.js";
import type { Lesson } from "../../../model/lesson.js";
import type { Path } from "../../../model/problem.js";
import type { PageSource } from "../../readPage.js";
import { findingAt, type PlacedItem } from "./placedItem.js";

/** Names of a lesson's items and of its front matter that do not meet: objectives, misconceptions. */
export function lessonItems(
  page: PageSource,
  lesson: Lesson,
  placed: readonly PlacedItem[],
): Finding[] {
  const objectives = new Set(lesson.objectives.map(({ id }) => id));
  const beliefs = new Set(lesson.misconceptions.map(({ id }) => id));
  const named = placed.flatMap(({ item }) => misconceptionsOf(item).map(({ id }) => id));
  return [
    ...placed.flatMap((each) => [
      ...(objectives.has(each.item.objective) ? [] : [unknown(each, ["objective"])]),
      ...misconceptionsOf(each.item)
        .filter(({ id }) => !beliefs.has(id))
        .map(({ path, id }) => unknown(each, path, id)),
    ]),
    ...lesson.objectives.flatMap(({ id }) => checkCover(page, id, placed)),
    ...[...beliefs].filter((id) => !named.includes(id)).map((id) => unusedBelief(page, id)),
  ];
}

/** The false beliefs that an item names, each with its field. */
export function misconceptionsOf(item: Item): { path: Path; id: string }[] {
  return kindOf(item.kind)
    .entries(item)
    .flatMap(({ path, misconception: id }) =>
      id === undefined ? [] : [{ path: [...path, "misconception"], id }],
    );
}

/**
 * The items that show whether an objective is reached: a judgement has no key and shows nothing,
 * and a guess is its item asked once more.
 */
export function itemsOf(id: string, placed: readonly PlacedItem[]): PlacedItem[] {
  return placed.filter(({ item }) => item.objective === id && isGraded(item));
}

function unknown(each: PlacedItem, path: Path, id = each.item.objective): Finding {
  return findingAt(each, path, `"${id}" is not in the lesson's front matter`);
}

function checkCover(page: PageSource, id: string, placed: readonly PlacedItem[]): Finding[] {
  const own = itemsOf(id, placed);
  const judged = placed.some(({ item }) => item.objective === id && !isGraded(item));
  const note = judged ? "; a judgement does not count" : "";
  const problems = [
    ...(own.length < 2 ? [`has ${own.length} of the two items that it needs${note}`] : []),
    ...(own.some(({ item }) => item.applies) ? [] : ["has no item with applies: true"]),
  ];
  return problems.map((problem) => {
    const message = `objective ${id} ${problem}`;
    return { file: page.file, line: lineOfName(page, id), message, severity: "error" };
  });
}

function unusedBelief(page: PageSource, id: string): Finding {
  const message = `misconception ${id}: no wrong answer names it; write one, or take it out`;
  return { file: page.file, line: lineOfName(page, id), message, severity: "warning" };
}

/** The line of the front matter that gives something its id; the first where none does. */
function lineOfName({ front = "" }: PageSource, id: string): number {
  const ids = front.split("\n").map((line) => /\bid:\s*["']?([^"',}\s]+)/.exec(line)?.[1]);
  return ids.indexOf(id) + 2;
}
