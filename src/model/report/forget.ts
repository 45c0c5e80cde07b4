import type { CourseLesson } from "../course.js";
import { emptyProgress, type Progress } from "../progress/progress.js";
import { type CourseIndex, findRemembered } from "./courseIndex.js";

/** Progress without a lesson: its items, in any wording and as guesses, and the place in it. */
export function forgetLesson(
  progress: Progress,
  lesson: CourseLesson,
  index: CourseIndex,
): Progress {
  const isOf = (id: string) => findRemembered(index, id)?.lesson.name === lesson.name;
  return {
    ...progress,
    items: without(progress.items, isOf),
    places: without(progress.places, (name) => name === lesson.name),
  };
}

/** Progress without anything. */
export function forgetAll(): Progress {
  return emptyProgress;
}

/** How many attempts are remembered in all. */
export function countAttempts({ items }: Progress): number {
  return Object.values(items).reduce((sum, { attempts }) => sum + attempts.length, 0);
}

/** Whether nothing at all is remembered. */
export function isEmpty({ items, places, exam, verdicts = {}, memo, test }: Progress): boolean {
  const records = [items, places, verdicts];
  return records.every((one) => !Object.keys(one).length) && !exam?.day && !memo && !test;
}

function without<T>(
  record: Readonly<Record<string, T>>,
  drop: (key: string) => boolean,
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !drop(key)));
}
