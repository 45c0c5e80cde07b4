import { monthAt, monthIndex } from "../model/figurePeriod.js";
import type { ColumnChart, SlotTick } from "./columnPlan.js";
import { formatDay, formatMonth } from "./format.js";

interface Span {
  start: string;
  end: string;
}

/** The first slot of a period and how many months it covers, counted from month `first`. */
export function slotsOf({ start, end }: Span, first: string): { slot: number; span: number } {
  return {
    slot: monthIndex(start) - monthIndex(first),
    span: monthIndex(end) - monthIndex(start) + 1,
  };
}

/** How many months lie from the first to the last period; 0 for none. */
export function countMonths(periods: readonly Span[]): number {
  const [first, last] = [periods[0], periods.at(-1)];
  return first && last ? monthIndex(last.end) - monthIndex(first.start) + 1 : 0;
}

/** Month names under each slot, and years under them; initials only where slots are narrow. */
export function monthTicks(
  periods: readonly Span[],
  { narrow, locale }: { narrow: boolean; locale?: string | undefined },
): SlotTick[][] {
  const first = monthIndex(periods[0]?.start ?? "2000-01");
  const months = Array.from({ length: countMonths(periods) }, (_, slot) => monthAt(first + slot));
  const style = narrow ? "narrow" : "short";
  const names = months.map((month, slot) => ({
    slot,
    span: 1,
    text: formatMonth(month, { locale, style }),
  }));
  return [names, yearTicks(months)];
}

function yearTicks(months: readonly string[]): SlotTick[] {
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return years.map((year) => {
    const inside = months.filter((month) => month.startsWith(year));
    return { slot: months.indexOf(inside[0] ?? ""), span: inside.length, text: year };
  });
}

/** A day as a place among the slots: 2010-09-07 lies a fifth into September. */
export function slotOfDay(day: string, first: string): number {
  const index = monthIndex(day.slice(0, 7)) - monthIndex(first);
  return index + (Number(day.slice(8, 10)) - 1) / 30.5;
}

/** The moment of the collision among the month slots. */
export function toMarker(
  day: string | null,
  first: string,
  locale: string | undefined,
): ColumnChart["marker"] {
  if (day === null) return null;
  return { at: slotOfDay(day, first), text: `Collision, ${formatDay(day, { locale })}` };
}
