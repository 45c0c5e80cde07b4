import type { CourseLesson } from "../course.js";
import { emptyProgress, type Progress } from "../progress/progress.js";
import { type CourseIndex, findRemembered } from "./courseIndex.js";

/** Progress without a lesson: its items, in any wording and as guesses, its games, and the place in it. */
export function forgetLesson(
  progress: Progress,
  lesson: CourseLesson,
  index: CourseIndex,
): Progress {
  const isOf = (id: string) => findRemembered(index, id)?.lesson.name === lesson.name;
  const { games = {}, ...others } = progress;
  const left = without(games, (_, game) => game.lesson === lesson.name);
  return {
    ...others,
    items: without(progress.items, isOf),
    places: without(progress.places, (name) => name === lesson.name),
    ...(Object.keys(left).length ? { games: left } : {}),
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
export function isEmpty(progress: Progress): boolean {
  const { items, places, exam, verdicts = {}, memo, test, games = {} } = progress;
  const counts = [items, places, verdicts, games].map((record) => Object.keys(record).length);
  return counts.every((n) => n === 0) && !exam?.day && !memo && !test;
}

function without<T>(
  record: Readonly<Record<string, T>>,
  drop: (key: string, value: T) => boolean,
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => !drop(key, value)));
}
