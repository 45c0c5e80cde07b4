import type { Day } from "./day.js";

/** How many items are due on a day. */
export interface DayCount {
  day: Day;
  count: number;
}

/** How many items are due on each of the coming days; what is overdue counts for today. */
export function forecast(
  items: readonly { due: Day }[],
  { today, days = 14 }: { today: Day; days?: number },
): DayCount[] {
  return Array.from({ length: days }, (_, i) => {
    const day = today + i;
    const count = items.filter(({ due }) => Math.max(due, today) === day).length;
    return { day, count };
  });
}
