import { type Day, dateOf } from "../../model/review/day.js";
import { enReview } from "../../model/words/en/review.js";

/** A date in words, as in Thursday 12 March. */
export function sayDate(day: Day, { short = false } = {}): string {
  const length = short ? "short" : "long";
  return new Intl.DateTimeFormat(enReview.dates, {
    weekday: length,
    day: "numeric",
    month: length,
    timeZone: "UTC",
  }).format(dateOf(day));
}

/** When a day is, as seen from today: by name when it is near, by date and distance when not. */
export function sayWhen(day: Day, today: Day): string {
  if (day === today) return enReview.today;
  if (day === today + 1) return enReview.tomorrow;
  if (day === today - 1) return enReview.yesterday;
  const date = enReview.on(sayDate(day));
  return day > today ? `${date}, ${enReview.inDays(day - today)}` : date;
}
