import type { CoveredLesson } from "./coveredLesson.js";
import { nameOf } from "./questionTables.js";
import { sayLists } from "./sayTable.js";

/** Which claims each lesson tests, and which none does. */
export function sayClaims(
  lessons: readonly CoveredLesson[],
  claims: ReadonlyMap<string, unknown>,
): string[] {
  const tested = new Set(lessons.flatMap(({ lesson }) => lesson.claims));
  const rest = [...claims.keys()].filter((id) => !tested.has(id));
  return sayLists("Claims by lesson", [
    ...lessons.map(({ lesson }) => [nameOf(lesson), lesson.claims] as const),
    ["none", rest] as const,
  ]);
}
