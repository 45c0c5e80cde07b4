import type { CourseItem, CourseLesson, CourseName } from "../course.js";
import type { ItemState } from "../item/attempt.js";
import { isKnown, type Standing, standingOf } from "./standing.js";

/** An item, what is remembered of it, and where the learner stands with it. */
export interface ItemReport {
  item: CourseItem;
  state: ItemState | undefined;
  standing: Standing;
}

/** An objective with its items. */
export interface ObjectiveReport extends CourseName {
  /** Whether the learner has shown it; see `isReached`. */
  reached: boolean;
  items: readonly ItemReport[];
}

/** How a lesson stands. */
export interface LessonReport {
  lesson: CourseLesson;
  items: readonly ItemReport[];
  objectives: readonly ObjectiveReport[];
}

/** What is remembered of an item in its present wording. */
export type FindState = (item: CourseItem) => ItemState | undefined;

/** Reports on a lesson; objectives without items are not reached. */
export function reportLesson(lesson: CourseLesson, findState: FindState): LessonReport {
  const items = lesson.items.map((item) => {
    const state = findState(item);
    return { item, state, standing: standingOf(state) };
  });
  const objectives = lesson.objectives.map((objective) => {
    const own = items.filter(({ item }) => item.objective === objective.id);
    return { ...objective, items: own, reached: isReached(own) };
  });
  return { lesson, items, objectives };
}

/**
 * Whether an objective is reached: an item that applies it to a new case is known, or all of its
 * items with a key are. Where none has a key, all must have been answered.
 */
export function isReached(items: readonly ItemReport[]): boolean {
  const graded = items.filter(({ item }) => item.graded);
  if (!graded.length)
    return items.length > 0 && items.every(({ standing }) => standing === "noted");
  const known = graded.filter(({ state }) => isKnown(state));
  return known.length === graded.length || known.some(({ item }) => item.applies);
}
