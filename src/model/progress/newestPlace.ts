import type { PlaceRecord, Progress } from "./progress.js";

/** Where a reader is, and in which lesson. */
export interface LessonPlace extends PlaceRecord {
  /** The last part of the lesson's address. */
  lesson: string;
}

/** The place that a reader came to last, among lessons that are still there; nothing before the first. */
export function newestPlace(
  { places }: Pick<Progress, "places">,
  known: (lesson: string) => boolean,
): LessonPlace | undefined {
  const all = Object.entries(places).map(([lesson, place]) => ({ ...place, lesson }));
  const [newest] = all
    .filter(({ lesson }) => known(lesson))
    .sort((a, b) => b.at - a.at || a.lesson.localeCompare(b.lesson, "en"));
  return newest;
}
