import type { Course, CourseItem, CourseLesson } from "../../../src/model/course.js";
import type { Attempt, Confidence } from "../../../src/model/item/attempt.js";
import type { ItemRecord, Progress } from "../../../src/model/progress/progress.js";
import { type Day, dayIn } from "../../../src/model/review/day.js";

/** A day, in milliseconds. */
export const dayLength = 86_400_000;

/** A calendar without a zone: a day begins at midnight UTC. */
export const dayOf = dayIn("UTC");

/** Noon of a day. */
export const noon = (day: Day) => day * dayLength + dayLength / 2;

/** An attempt on a day: right and fairly sure, unless said otherwise. */
export function attempt(
  day: Day,
  { score = 1, confidence = "think", ...rest }: Partial<Attempt> & { confidence?: Confidence } = {},
): Attempt {
  return { response: 0, score, confidence, at: noon(day), ...rest };
}

/** A made-up item. */
export function courseItem(id: string, rest: Partial<CourseItem> = {}): CourseItem {
  return {
    ...{ id, hash: `hash-${id}`, kind: "choice", objective: "one", step: 1, stem: id },
    ...{ graded: true, applies: false },
    ...rest,
  };
}

/** A made-up lesson. */
export function courseLesson(name: string, items: CourseItem[]): CourseLesson {
  const [number, minutes] = [Number(name.at(-1)), 10];
  const lists = { steps: ["One"], objectives: [], misconceptions: [] };
  return { name, number, title: name, minutes, ...lists, items };
}

/** Lessons with items that serve objectives, as in `{ l1: { "a1": "one" } }`. */
export function makeCourse(lessons: Record<string, Record<string, string>>): Course {
  return Object.entries(lessons).map(([name, items]) =>
    courseLesson(
      name,
      Object.entries(items).map(([id, objective]) => courseItem(id, { objective })),
    ),
  );
}

/** A memory of these attempts, of items that are still as they were. */
export function makeProgress(
  attempts: Record<string, Attempt[]>,
  { exam, revealed = [] }: { exam?: Progress["exam"]; revealed?: string[] } = {},
): Progress {
  const record = (id: string): ItemRecord => ({
    hash: `hash-${id}`,
    attempts: attempts[id] ?? [],
    revealed: revealed.includes(id),
  });
  const ids = [...new Set([...Object.keys(attempts), ...revealed])];
  const items = Object.fromEntries(ids.map((id) => [id, record(id)]));
  return { version: 3, items, places: {}, ...(exam ? { exam } : {}) };
}
