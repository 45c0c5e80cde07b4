import { type Item, kindOf } from "../../items/kinds.js";
import type { FactLookup } from "../../items/spec/base.js";
import type { Finding } from "../../model/finding.js";
import { isLesson, type Lesson, toLesson } from "../../model/lesson.js";
import { type Path, sayPath } from "../../model/problem.js";
import { findFences } from "../item/findFences.js";
import { pageFacts, parseItem } from "../readItem.js";
import type { PageSource } from "../readPage.js";

/** An item where its author wrote it. */
export interface PlacedItem {
  item: Item;
  page: PageSource;
  /** The line in the file of a field of the item. */
  lineOf(path: Path): number;
}

/** Every mistake in the items of these pages, each alone and all together. */
export function checkItems(
  pages: readonly PageSource[],
  { facts = pageFacts }: { facts?: FactLookup } = {},
): Finding[] {
  const findings: Finding[] = [];
  const placed = pages.flatMap((page) =>
    findFences(page.content, "quiz").flatMap(({ text, line }) => {
      const place = { file: page.file, line: line + page.offset };
      const { item, lineOf, findings: found } = parseItem(text, place, { facts });
      findings.push(...found);
      return item ? [{ item, page, lineOf }] : [];
    }),
  );
  const lessons = pages.flatMap((page) => findLesson(page));
  return [
    ...findings,
    ...repeatedIds(placed),
    ...unknownRevisits(placed),
    ...lessons.flatMap(({ page, lesson }) => checkLesson(page, lesson, placed)),
  ];
}

// Front matter that is no lesson's is reported where lessons are checked.
function findLesson(page: PageSource): { page: PageSource; lesson: Lesson }[] {
  if (!isLesson(page.data)) return [];
  try {
    return [{ page, lesson: toLesson(page.data) }];
  } catch {
    return [];
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

function unknownRevisits(placed: readonly PlacedItem[]): Finding[] {
  const ids = new Set(placed.map(({ item }) => item.id));
  return placed.flatMap((each) => {
    const { revisits, id } = each.item;
    if (revisits === undefined || (ids.has(revisits) && revisits !== id)) return [];
    return [findingAt(each, ["revisits"], `no other item has the id "${revisits}"`)];
  });
}

function checkLesson(page: PageSource, lesson: Lesson, all: readonly PlacedItem[]): Finding[] {
  const placed = all.filter((each) => each.page === page);
  const known = new Set(lesson.misconceptions.map(({ id }) => id));
  const objectives = new Set(lesson.objectives.map(({ id }) => id));
  const unknown = placed.flatMap((each) => [
    ...(objectives.has(each.item.objective) ? [] : [unknownName(each, ["objective"])]),
    ...misconceptionsOf(each.item).flatMap(({ path, id }) =>
      known.has(id) ? [] : [unknownName(each, path, id)],
    ),
  ]);
  return [...unknown, ...lesson.objectives.flatMap(({ id }) => checkCover(page, id, placed))];
}

function unknownName(each: PlacedItem, path: Path, id = each.item.objective): Finding {
  return findingAt(each, path, `"${id}" is not in the lesson's front matter`);
}

function misconceptionsOf(item: Item): { path: Path; id: string }[] {
  const entries = kindOf(item.kind).entries(item);
  return entries.flatMap(({ path, misconception: id }) =>
    id === undefined ? [] : [{ path: [...path, "misconception"], id }],
  );
}

function checkCover(page: PageSource, id: string, placed: readonly PlacedItem[]): Finding[] {
  const own = placed.filter(({ item }) => item.objective === id);
  const problems = [
    ...(own.length < 2 ? [`has ${own.length} of the two items that it needs`] : []),
    ...(own.some(({ item }) => item.applies) ? [] : ["has no item with applies: true"]),
  ];
  return problems.map((problem) => ({
    file: page.file,
    line: 1,
    message: `objective ${id} ${problem}`,
    severity: "error",
  }));
}

function findingAt({ item, page, lineOf }: PlacedItem, path: Path, message: string): Finding {
  const words = `item ${item.id}: ${sayPath(path)}: ${message}`;
  return { file: page.file, line: lineOf(path), message: words, severity: "error" };
}
