/** A day of the calendar: how many days after 1 January 1970. */
export type Day = number;

/** The day of the calendar that a moment (milliseconds since 1970) falls on, where the learner is. */
export type DayOf = (at: number) => Day;

const length = 86_400_000;

// A clock may be anywhere; far beyond this there are no dates any more.
const latest = 4e15;

/**
 * The calendar of a time zone, such as "Asia/Tokyo"; that of this machine when none is named. Days
 * are counted by their dates, so that one of 23 or 25 hours is a day like any other.
 */
export function dayIn(timeZone?: string): DayOf {
  const format = new Intl.DateTimeFormat("en-u-ca-iso8601-nu-latn", {
    ...(timeZone === undefined ? {} : { timeZone }),
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  return (at) => {
    const parts = format.formatToParts(Math.min(at, latest));
    const numberOf = (name: string) => Number(parts.find(({ type }) => type === name)?.value);
    return Date.UTC(numberOf("year"), numberOf("month") - 1, numberOf("day")) / length;
  };
}

/** A day as in 2010-09-07. */
export function isoDay(day: Day): string {
  return dateOf(day).toISOString().slice(0, 10);
}

/** The day that a text such as 2010-09-07 names; nothing when the calendar has no such day. */
export function parseDay(text: string): Day | undefined {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at) || isoDay(at / length) !== text) return undefined;
  return at / length;
}

/** The day of a date at midnight UTC. */
export function dayOfDate(date: Date): Day {
  return Math.round(date.getTime() / length);
}

/** A day as a date at midnight UTC, which is how it is handed on to what knows dates only. */
export function dateOf(day: Day): Date {
  return new Date(day * length);
}
