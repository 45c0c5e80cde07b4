import type { Day } from "../../model/review/day.js";
import type { DayCount } from "../../model/review/forecast.js";
import { enReview } from "../../model/words/en/review.js";
import { sayDate } from "./sayDay.js";

/** Fills the rows of the forecast: a day, a bar and a number each. */
export function showForecast(
  body: HTMLElement,
  days: readonly DayCount[],
  { today }: { today: Day },
): void {
  const most = Math.max(1, ...days.map(({ count }) => count));
  body.replaceChildren(...days.map((day) => row(body, day, { today, most })));
}

function row(
  { ownerDocument }: HTMLElement,
  { day, count }: DayCount,
  { today, most }: { today: Day; most: number },
): HTMLElement {
  const line = ownerDocument.createElement("tr");
  const head = ownerDocument.createElement("th");
  const cell = ownerDocument.createElement("td");
  const bar = ownerDocument.createElement("span");
  head.scope = "row";
  head.textContent = nameOf(day, today);
  bar.className = "review__bar";
  bar.style.setProperty("--share", String(count / most));
  cell.append(bar, ` ${count}`);
  line.append(head, cell);
  return line;
}

function nameOf(day: Day, today: Day): string {
  const name = day === today ? enReview.today : day === today + 1 ? enReview.tomorrow : "";
  return name ? name.charAt(0).toUpperCase() + name.slice(1) : sayDate(day, { short: true });
}
