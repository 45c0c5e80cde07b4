import type { ItemReport } from "../../model/report/lessonReport.js";
import { type Day, isoDay } from "../../model/review/day.js";
import { dueOf, type Today } from "../../model/review/schedule.js";

/** What of a lesson comes back in review. */
export interface NextReviews {
  /** How many items. */
  count: number;
  /** The day of the first of them, as in 2010-09-07; empty when none comes back. */
  first: string;
}

/** What comes back of a lesson's items, and when first, no exam being set. */
export function nextReviews(items: readonly ItemReport[], today: Today): NextReviews {
  const days = items.flatMap(({ item, state }): Day[] => {
    const due = item.graded && state ? dueOf(state, today) : undefined;
    return due === undefined ? [] : [Math.max(due, today.dayOf(today.now))];
  });
  return { count: days.length, first: days.length ? isoDay(Math.min(...days)) : "" };
}
