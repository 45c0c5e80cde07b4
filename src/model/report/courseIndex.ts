import type { Course, CourseItem, CourseLesson } from "../course.js";

/** An item and its lesson. */
export interface Found {
  lesson: CourseLesson;
  item: CourseItem;
}

/** The items of a course by their id. */
export type CourseIndex = ReadonlyMap<string, Found>;

/** Indexes a course, so that thousands of remembered items are found at once. */
export function indexCourse(course: Course): CourseIndex {
  return new Map(
    course.flatMap((lesson) => lesson.items.map((item) => [item.id, { lesson, item }] as const)),
  );
}

/** The item that something is remembered of, be it as a guess before the text; nothing when it has gone. */
export function findRemembered(index: CourseIndex, name: string): Found | undefined {
  return index.get(ownId(name));
}

/** Whether something is remembered under the name of a guess. */
export function isGuessName(name: string): boolean {
  return name !== ownId(name);
}

/** An item's id, without what marks a guess at it before the text. */
function ownId(name: string): string {
  return name.replace(/--first$/, "");
}
