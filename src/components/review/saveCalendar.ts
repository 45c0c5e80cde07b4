import type { DayCount } from "../../model/review/forecast.js";
import { toCalendar } from "../../model/review/toCalendar.js";
import { enReview } from "../../model/words/en/review.js";

// Long enough for the slowest dialog that asks where to put the file.
const keptFor = 60_000;

/** Offers the days on which something is due as a file that calendars read. */
export function saveCalendar(
  document: Document,
  days: readonly DayCount[],
  { now }: { now: number },
): void {
  const { calendar, questions } = enReview;
  const entries = days
    .filter(({ count }) => count > 0)
    .map(({ day, count }) => ({
      day,
      title: calendar.title(questions(count)),
      text: calendar.text,
    }));
  const [url = ""] = document.URL.split("#");
  const file = new Blob([toCalendar(entries, { now, url })], { type: "text/calendar" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = calendar.file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), keptFor);
}
