import type { TimelineEvent } from "../model/timelineEvents.js";
import { formatDay, formatMonth } from "./format.js";

type Dated = Pick<TimelineEvent, "start" | "end">;

/** The date of an event as exactly as it is known: "7 Sep", "19–20 Sep", "Dec", "2013". */
export function formatEventDay(
  { start, end }: Dated,
  { locale, year = false }: { locale?: string | undefined; year?: boolean } = {},
): string {
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  if (start === end) return formatDate(start, { locale, year });
  if (sameMonth && start.length === 10)
    return `${Number(start.slice(8))}–${formatDate(end, { locale, year })}`;
  return `${formatDate(start, { locale, year })} – ${formatDate(end, { locale, year })}`;
}

function formatDate(
  date: string,
  { locale, year }: { locale: string | undefined; year: boolean },
): string {
  if (date.length === 4) return date;
  if (date.length === 7) return formatMonth(date, { locale, year });
  return formatDay(date, { locale, year });
}

/** The heading under which an event stands: its month with the year, or its year. */
export function headingOf(
  { start }: Dated,
  grouping: "month" | "year",
  locale: string | undefined,
): string {
  if (grouping === "year" || start.length === 4) return start.slice(0, 4);
  return formatMonth(start.slice(0, 7), { locale, style: "long", year: true });
}
