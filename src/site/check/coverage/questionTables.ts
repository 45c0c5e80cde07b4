import { isGraded, kinds } from "../../../items/kinds.js";
import { itemsOf, misconceptionsOf } from "../item/lessonItems.js";
import type { CoveredLesson } from "./coveredLesson.js";
import { sayLists, sayTable } from "./sayTable.js";

/** How many questions of each kind a lesson asks, and how many of all have no key. */
export function sayKinds(lessons: readonly CoveredLesson[]): string[] {
  const all = lessons.flatMap(({ placed }) => placed.map(({ item }) => item.kind));
  const used = Object.keys(kinds).filter((kind) => all.some((each) => each === kind));
  const rows = lessons.map(({ lesson, placed }) => {
    const items = placed.map(({ item }) => item);
    const counts = used.map((kind) => items.filter((item) => item.kind === kind).length);
    const judgements = items.filter((item) => !isGraded(item)).length;
    return [lesson.lesson, ...counts, items.length, judgements];
  });
  return sayTable("Questions by kind", ["lesson", ...used, "all", "judgements"], rows);
}

/** How many questions with a key serve each objective, and how many of them apply it. */
export function sayObjectives(lessons: readonly CoveredLesson[]): string[] {
  return sayLists(
    "Questions by objective (of which apply it to a new case)",
    lessons.map(({ lesson, placed }) => [
      nameOf(lesson),
      lesson.objectives.map(({ id }) => {
        const own = itemsOf(id, placed);
        return `${id} ${own.length} (${own.filter(({ item }) => item.applies).length})`;
      }),
    ]),
  );
}

/** How many wrong answers name each misconception. */
export function sayMisconceptions(lessons: readonly CoveredLesson[]): string[] {
  return sayLists(
    "Wrong answers by misconception",
    lessons.map(({ lesson, placed }) => {
      const named = placed.flatMap(({ item }) => misconceptionsOf(item).map(({ id }) => id));
      const counts = lesson.misconceptions.map(({ id }) => {
        return `${id} ${named.filter((each) => each === id).length}`;
      });
      return [nameOf(lesson), counts];
    }),
  );
}

/** A lesson as the lists call it. */
export function nameOf({ lesson }: CoveredLesson["lesson"]): string {
  return `lesson ${lesson}`;
}
