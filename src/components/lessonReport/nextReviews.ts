import type { ItemReport } from "../../model/report/lessonReport.js";

/** What of a lesson comes back in review. */
export interface NextReviews {
  /** How many items. */
  count: number;
  /** When the first of them is due, in milliseconds since 1970; nothing where no schedule is known. */
  first?: number;
}

/**
 * The one place where a lesson's report asks what comes back: every item with a key, once it is
 * answered. A schedule adds `first` here: the earliest due date over `state.attempts` of these items.
 */
export function nextReviews(items: readonly ItemReport[]): NextReviews {
  const due = items.filter(({ item, state }) => item.graded && state?.attempts.length);
  return { count: due.length };
}
