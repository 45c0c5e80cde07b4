import type { Attempt } from "../item/attempt.js";
import type { Progress } from "../progress/progress.js";
import { type CourseIndex, findRemembered } from "./courseIndex.js";

/** The time that attempts took together, in milliseconds; what was not measured is nought. */
export function timeOfAttempts(attempts: readonly Attempt[]): number {
  return attempts.reduce((sum, { took = 0 }) => sum + took, 0);
}

/** The time at questions by the name of the lesson, whatever their wording; guesses are in it. */
export function timeByLesson({ items }: Progress, index: CourseIndex): Map<string, number> {
  const times = new Map<string, number>();
  for (const [id, { attempts }] of Object.entries(items)) {
    const name = findRemembered(index, id)?.lesson.name;
    if (name !== undefined) times.set(name, (times.get(name) ?? 0) + timeOfAttempts(attempts));
  }
  return times;
}
