import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";

/** One measure of the same event, and what it seems to say. */
export interface Indicator {
  /** What was measured. */
  indicator: string;
  /** Change in percent; null for a count. */
  change: number | null;
  value: number | null;
  comparison: number | null;
  unit: string;
  /** What a reader of this measure alone would conclude. */
  reading: string;
  derived: boolean;
}

/** The eight readings of one event. */
export interface IndicatorReadings extends Basis {
  indicators: Indicator[];
}

/** Rows of the indicator table → readings, in the table's order. */
export function toIndicatorReadings(rows: readonly FigureRow[]): IndicatorReadings {
  const indicators = rows.map((row) => ({
    indicator: textOf(row, "indicator"),
    change: maybeNumber(row, "change_percent"),
    value: maybeNumber(row, "value"),
    comparison: maybeNumber(row, "comparison_value"),
    unit: textOf(row, "unit"),
    reading: textOf(row, "reading"),
    derived: textOf(row, "grade") === "D",
  }));
  return { indicators, ...basisOf(rows) };
}
