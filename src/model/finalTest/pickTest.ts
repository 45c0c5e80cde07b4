import type { Course, CourseItem, CourseLesson } from "../course.js";

/** A question of the final test, as its page knows it. */
export interface TestEntry {
  /** The name of the lesson that asks it, and its number. */
  lesson: string;
  number: number;
  /** What attempts at it are stored under and with. */
  id: string;
  hash: string;
  /** The objective that it stands for. */
  objective: string;
}

// A text is scored by its writer, and a line is drawn before a figure: neither is asked twice well.
const unfit = new Set(["text", "predict"]);

// Whoever was not there can reason about a new case, but not match or order what a lesson showed.
const recalled = new Set(["match", "order"]);

/**
 * One question for each objective of the course: where a lesson has what it showed matched or put in order, that, else
 * one that applies the objective to a new case.
 */
export function pickTest(course: Course): TestEntry[] {
  return course.flatMap((lesson) =>
    lesson.objectives.flatMap(({ id, text }) => {
      const item = pickItem(lesson, id);
      if (!item) return [];
      const { name, number } = lesson;
      return [{ lesson: name, number, id: item.id, hash: item.hash, objective: text }];
    }),
  );
}

function pickItem({ items }: CourseLesson, objective: string): CourseItem | undefined {
  const fit = items.filter(
    (item) => item.graded && item.objective === objective && !unfit.has(item.kind),
  );
  return (
    fit.find(({ kind, applies }) => recalled.has(kind) && !applies) ??
    fit.find(({ applies }) => applies) ??
    fit.at(-1)
  );
}
