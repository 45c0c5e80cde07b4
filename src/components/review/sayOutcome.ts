import type { Attempt, ItemState } from "../../model/item/attempt.js";
import type { Day } from "../../model/review/day.js";
import type { Scheduled, Today } from "../../model/review/schedule.js";
import type { Session } from "../../model/review/session.js";
import { en } from "../../model/words/en/core.js";
import { enReview } from "../../model/words/en/review.js";
import { sayWhen } from "./sayDay.js";

/** What follows from an answer: when the question comes back, and how it went the time before. */
export function sayOutcome(
  { attempts }: ItemState,
  { due, sureError }: Pick<Scheduled, "due" | "sureError">,
  { now, dayOf }: Today,
): string[] {
  const today = dayOf(now);
  const earlier = attempts.findLast(({ score, at }) => score !== null && dayOf(at) < today);
  return [
    sureError ? enReview.comesFirst : enReview.comesBack(sayWhen(due, today)),
    ...(earlier ? [sayEarlier(earlier, dayOf(earlier.at), today)] : []),
  ];
}

function sayEarlier({ score, confidence }: Attempt, day: Day, today: Day): string {
  const name = score === 1 ? "right" : (score ?? 0) >= 0.5 ? "partly" : "wrong";
  const said = en.item.said[confidence];
  return enReview.before(sayWhen(day, today), enReview.verdicts[name], said);
}

/** Which lessons could not be had, and how many of their questions wait; nothing when all could. */
export function sayFailed(failed: readonly Scheduled[]): string[] {
  const lessons = new Map(failed.map(({ lesson }) => [lesson.name, lesson]));
  return [...lessons.values()].map(({ name, number, title }) => {
    const count = failed.filter(({ lesson }) => lesson.name === name).length;
    return enReview.failed.lesson(enReview.lesson(number, title), enReview.questions(count));
  });
}

/** The end of a sitting: how it went, what could not be asked, what comes next. */
export function sayEnd(
  { answered, skipped }: Session,
  rest: { left: number; failed: readonly Scheduled[]; items: readonly Scheduled[]; today: Day },
): { title: string; lines: string[] } {
  const { left, failed, items, today } = rest;
  const { done, questions } = enReview;
  const right = answered.filter((one) => one.right).length;
  const nothingDone = answered.length === 0 && failed.length > 0;
  const lines = [
    ...(answered.length
      ? [done.answered(questions(answered.length), right, answered.length - right)]
      : []),
    ...(skipped.length ? [done.skipped(skipped.length)] : []),
    ...sayFailed(failed),
    ...(failed.length ? [enReview.failed.why] : []),
    ...(left === 0 ? sayNextDue(items, today) : []),
  ];
  const title = nothingDone ? enReview.failed.title : left > 0 ? done.pause : done.title;
  return { title, lines };
}

/** What is due next after today, and when; nothing when nothing is. */
export function sayNextDue(items: readonly Scheduled[], today: Day): string[] {
  const days = items.map(({ due }) => due).filter((due) => due > today);
  const next = Math.min(...days);
  const count = days.filter((due) => due === next).length;
  const { nothing, questions } = enReview;
  return count ? [nothing.next(questions(count), sayWhen(next, today))] : [];
}
