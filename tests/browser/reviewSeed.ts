import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import type { Course, CourseItem, CourseLesson } from "../../src/model/course.js";
import type { Attempt } from "../../src/model/item/attempt.js";
import type { Progress } from "../../src/model/progress/progress.js";

const dayLength = 86_400_000;

/** The index of the course as the built review page carries it. */
export function builtCourse(): Course {
  const { document } = parseHTML(readFileSync("dist/review.html", "utf8"));
  return JSON.parse(document.querySelector("script[data-course]")?.textContent ?? "[]");
}

/** The lesson with most questions that have one right option, and those questions. */
export function choicesOf(course: Course): { lesson: CourseLesson; items: CourseItem[] } {
  const [found] = course
    .map((lesson) => ({
      lesson,
      items: lesson.items.filter(({ kind, graded }) => kind === "choice" && graded),
    }))
    .sort((a, b) => b.items.length - a.items.length);
  if (!found || found.items.length < 4) throw new Error("the course has too few choices");
  return found;
}

/** An attempt some days ago: right and fairly sure, unless said otherwise. */
export function ago(days: number, rest: Partial<Attempt> = {}): Attempt {
  const at = Date.now() - days * dayLength;
  return { response: 0, score: 1, confidence: "think", at, ...rest };
}

/** What a browser remembers after these attempts. */
export function progressOf(
  attempts: readonly (readonly [CourseItem, readonly Attempt[]])[],
  rest: Partial<Progress> = {},
): Progress {
  const items = attempts.map(([{ id, hash }, list]) => [
    id,
    { hash, attempts: list, revealed: list.length === 0 },
  ]);
  return { version: 3, items: Object.fromEntries(items), places: {}, ...rest };
}
