/** First and last month of a period, both "2010-08"; a year runs from its January to its December. */
export interface Period {
  start: string;
  end: string;
}

/** "2010", "2010-08" or "2010-01/2010-08" → period; anything else throws. */
export function parsePeriod(text: string): Period {
  const [first = "", last = first] = text.split("/");
  const period = { start: monthOf(first, "01"), end: monthOf(last, "12") };
  if (monthIndex(period.start) > monthIndex(period.end))
    throw new Error(`period runs back: ${text}`);
  return period;
}

function monthOf(text: string, whenYear: string): string {
  const month = /^\d{4}$/.test(text) ? `${text}-${whenYear}` : text;
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new Error(`not a month or year: "${text}"`);
  return month;
}

/** Months since year 0, so that months can be counted and compared. */
export function monthIndex(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The inverse of `monthIndex`: 24129 → "2010-10". */
export function monthAt(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}
