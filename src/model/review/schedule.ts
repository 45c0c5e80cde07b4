import type { Course, CourseItem, CourseLesson } from "../course.js";
import { type ItemState, isSureError } from "../item/attempt.js";
import { findItem, type Progress } from "../progress/progress.js";
import { type Day, type DayOf, parseDay } from "./day.js";
import { type Memory, replay, reviewsOf } from "./replay.js";
import { type ExamDay, type Planned, spreadBeforeExam } from "./spreadBeforeExam.js";

/** An item that the learner has met, and when it comes back. */
export interface Scheduled extends Planned {
  lesson: CourseLesson;
  item: CourseItem;
  /** Whether the last attempt was certain and not right. */
  sureError: boolean;
  /** Nothing when the key was shown and no attempt has followed. */
  memory?: Memory;
}

/** When it is, and by which calendar. */
export interface Today {
  /** In milliseconds since 1970. */
  now: number;
  dayOf: DayOf;
}

// Beyond this a date is a slip, and no plan.
const longestPlan = 1000;

/**
 * Every item that the learner has met and that the course still asks in the same words, in the
 * order of the course, with the day on which it is due; an exam that is to come is planned for.
 */
export function schedule(progress: Progress, course: Course, { now, dayOf }: Today): Scheduled[] {
  const today = dayOf(now);
  const exam = examOf(progress, { now, dayOf });
  const items = course.flatMap((lesson) =>
    lesson.items.flatMap((item) => {
      const state = item.graded ? findItem(progress, item.id, item.hash) : undefined;
      const timing = state && timingOf(state, { today, dayOf, examSet: progress.exam?.at });
      return timing ? [{ id: item.id, lesson, item, ...timing }] : [];
    }),
  );
  return exam ? spreadBeforeExam(items, { today, exam }) : items;
}

/** The exam that is set and still to come; nothing without one. */
export function examOf(
  { exam }: Pick<Progress, "exam">,
  { now, dayOf }: Today,
): ExamDay | undefined {
  const day = exam && parseDay(exam.day);
  const today = dayOf(now);
  if (!exam || day === undefined || day <= today || day > today + longestPlan) return undefined;
  return { day, set: Math.min(dayOf(exam.at), today) };
}

/** How many items come on another day than they would without the exam. */
export function movedByExam(progress: Progress, course: Course, today: Today): number {
  if (!examOf(progress, today)) return 0;
  const { exam: _, ...plain } = progress;
  const days = new Map(schedule(plain, course, today).map(({ id, due }) => [id, due]));
  return schedule(progress, course, today).filter(({ id, due }) => due !== days.get(id)).length;
}

/** When an item comes back, no exam being set; nothing when it was neither answered nor revealed. */
export function dueOf(state: ItemState, { now, dayOf }: Today): Day | undefined {
  return timingOf(state, { today: dayOf(now), dayOf, examSet: 0 })?.due;
}

type Timing = Omit<Scheduled, "id" | "lesson" | "item">;

function timingOf(
  state: ItemState,
  { today, dayOf, examSet = 0 }: { today: Day; dayOf: DayOf; examSet: number | undefined },
): Timing | undefined {
  const memory = replay(state, dayOf);
  if (!memory) {
    const plan = { due: today, dueThen: today, seen: false, sureError: false };
    return state.revealed ? plan : undefined;
  }
  const sureError = isSureErrorLast(state);
  // A sure error does not wait for tomorrow: what one is certain of is soon believed again.
  const due = sureError ? Math.min(memory.last, today) : memory.due;
  const first = reviewsOf(state, dayOf)[0]?.at ?? 0;
  const then = replay(upTo(state, Math.max(first, examSet)), dayOf) ?? memory;
  const seen = memory.reviews > then.reviews;
  return { due, last: memory.last, dueThen: then.due, seen, sureError, memory };
}

function isSureErrorLast({ attempts }: ItemState): boolean {
  const last = attempts.findLast(({ score }) => score !== null);
  return last !== undefined && isSureError(last);
}

function upTo(state: ItemState, time: number): ItemState {
  return { ...state, attempts: state.attempts.filter(({ at }) => at <= time) };
}
