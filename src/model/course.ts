/** An item as lists of the whole course know it; its markup stays in its lesson's page. */
export interface CourseItem {
  id: string;
  /** What attempts at it are stored with. */
  hash: string;
  kind: string;
  /** The id of an objective of its lesson. */
  objective: string;
  /** The number of the step that asks it, from 1; 0 before the first. */
  step: number;
  /** Its stem as plain text. */
  stem: string;
  /** Whether it has a key: a judgement has none, and does not come back in review. */
  graded: boolean;
  /** Whether it applies the objective to a case that the text did not show. */
  applies: boolean;
}

/** A named text, such as an objective or a misconception. */
export interface CourseName {
  id: string;
  text: string;
}

/** A lesson as lists of the whole course know it. */
export interface CourseLesson {
  /** The last part of its address, such as `japan-2010`. */
  name: string;
  /** Its place in the course, from 1. */
  number: number;
  title: string;
  /** How long it takes, in minutes. */
  minutes: number;
  /** The titles of its steps, in order. */
  steps: string[];
  objectives: CourseName[];
  misconceptions: CourseName[];
  items: CourseItem[];
}

/** All lessons, in the order of the course. */
export type Course = readonly CourseLesson[];

/** Where an item is: the lesson and the item; nothing when the course has it no more. */
export function findCourseItem(
  course: Course,
  id: string,
): { lesson: CourseLesson; item: CourseItem } | undefined {
  for (const lesson of course) {
    const item = lesson.items.find((one) => one.id === id);
    if (item) return { lesson, item };
  }
  return undefined;
}
