import type { Period } from "./figurePeriod.js";
import { monthAt, monthIndex, parsePeriod } from "./figurePeriod.js";
import { type FigureRow, maybeNumber, textOf } from "./figureRow.js";

/** One value of a series over a period; a null value is a gap that stays visible. */
export interface Observation extends Period {
  value: number | null;
  /** Computed here from printed figures (grade D), not printed itself. */
  derived: boolean;
  /** How it was computed, or what else was printed. */
  note: string;
}

/** A table row with `period` and `value` → observation. */
export function toObservation(row: FigureRow): Observation {
  return {
    ...parsePeriod(textOf(row, "period")),
    value: maybeNumber(row, "value"),
    derived: textOf(row, "grade") === "D",
    note: textOf(row, "note"),
  };
}

/** The observations in order of time, with a null observation for each month that none covers. */
export function fillMonths(observations: readonly Observation[]): Observation[] {
  const sorted = observations.toSorted((a, b) => monthIndex(a.start) - monthIndex(b.start));
  return sorted.flatMap((observation, i) => {
    const before = sorted[i - 1];
    const next = before ? monthIndex(before.end) + 1 : monthIndex(observation.start);
    const missing = Math.max(0, monthIndex(observation.start) - next);
    const gaps = Array.from({ length: missing }, (_, k) => missingMonth(monthAt(next + k)));
    return [...gaps, observation];
  });
}

function missingMonth(month: string): Observation {
  return { start: month, end: month, value: null, derived: false, note: "" };
}
