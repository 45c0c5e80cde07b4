import type { CourseItem } from "../course.js";
import type { Attempt } from "../item/attempt.js";
import type { LessonReport } from "./lessonReport.js";
import { isFresh } from "./standing.js";

/**
 * What became of a misconception since it showed last: nothing yet; answered right in the same
 * sitting, with the reasons in view; answered right in a later one.
 */
export type Outcome = "met" | "corrected" | "overcome";

const outcomes: readonly Outcome[] = ["met", "corrected", "overcome"];

/** A misconception that showed in answers. */
export interface MetMisconception {
  id: string;
  /** What is believed; the id when the lesson names it no more. */
  text: string;
  /** In how many attempts it showed. */
  times: number;
  /** When it showed last, in milliseconds since 1970. */
  at: number;
  /** The items where it showed. */
  items: readonly CourseItem[];
  /** The least that became of it in any of its items. */
  outcome: Outcome;
}

/** The misconceptions that showed in a lesson's answers; those still to be overcome first. */
export function findMisconceptions({ lesson, items }: LessonReport): MetMisconception[] {
  const texts = new Map(lesson.misconceptions.map(({ id, text }) => [id, text]));
  const met = new Map<string, MetMisconception>();
  for (const { item, state } of items) {
    const attempts = state?.attempts ?? [];
    for (const id of new Set(attempts.flatMap(({ traps = [] }) => traps))) {
      const here = { id, text: texts.get(id) ?? id, items: [item], ...followUp(attempts, id) };
      const before = met.get(id);
      met.set(id, before ? together(before, here) : here);
    }
  }
  const rank = ({ outcome }: MetMisconception) => outcomes.indexOf(outcome);
  return [...met.values()].sort((a, b) => rank(a) - rank(b) || b.at - a.at);
}

function followUp(attempts: readonly Attempt[], id: string) {
  const shows = attempts.map(({ traps }) => traps?.includes(id) === true);
  const last = shows.lastIndexOf(true);
  const after = attempts.flatMap(({ score }, i) => (i > last && score === 1 ? [i] : []));
  const fresh = after.some((i) => isFresh(attempts, i));
  const outcome: Outcome = fresh ? "overcome" : after.length ? "corrected" : "met";
  return { times: shows.filter(Boolean).length, at: attempts[last]?.at ?? 0, outcome };
}

function together(a: MetMisconception, b: MetMisconception): MetMisconception {
  const outcome = outcomes.find((one) => one === a.outcome || one === b.outcome) ?? "met";
  const at = Math.max(a.at, b.at);
  return { ...a, times: a.times + b.times, at, items: [...a.items, ...b.items], outcome };
}
