import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";

/** A rate from one day on. */
export interface RateChange {
  /** "2025-04-09". */
  day: string;
  /** Percent; null where a figure is missing, so that nothing is drawn across it. */
  percent: number | null;
  /** What happened, or a remark of the table. */
  text: string;
  /** After the day on which the file was closed. */
  projected: boolean;
  /** Computed here from printed figures. */
  derived: boolean;
}

/** Average tariffs between the United States and China: two counts that may not be joined. */
export interface UsTariffs extends Basis {
  /** Rates in law, weighted by trade: single days, not every step. */
  lawUs: RateChange[];
  lawChina: RateChange[];
  /** What the imports of 2024 would pay, step by step. */
  paidUs: RateChange[];
  /** The average of the year before the steps; null when the table has none. */
  baseline: number | null;
}

interface Options {
  /** Day on which the tracker's file was closed; its later rows look ahead. */
  closed?: string;
  /** Day of the peak of China's own tariff, for which there is no figure. */
  missingInChina?: string;
}

/** Rows of the two tables → the rates by day. */
export function toUsTariffs(
  piie: readonly FigureRow[],
  tracker: readonly FigureRow[],
  { closed = "2026-07-22", missingInChina = "2025-04-10" }: Options = {},
): UsTariffs {
  const lawOf = (side: string) =>
    piie
      .filter((row) => textOf(row, "levied_by") === side)
      .map((row) => toChange(row, { column: "average_tariff_percent", text: "note", closed: "9" }));
  const measureOf = (measure: string) =>
    tracker.filter((row) => textOf(row, "measure") === measure);
  const lawChina = lawOf("China");
  const gap = { day: missingInChina, percent: null, text: "", projected: false, derived: false };
  const baseline = measureOf("baseline_2024")[0];
  return {
    lawUs: lawOf("US").toSorted(byDay),
    lawChina: lawChina.length > 0 ? [...lawChina, gap].toSorted(byDay) : [],
    paidUs: measureOf("total")
      .map((row) => toChange(row, { column: "percent", text: "event_label", closed }))
      .toSorted(byDay),
    baseline: baseline ? maybeNumber(baseline, "percent") : null,
    ...basisOf([...piie, ...tracker]),
  };
}

function toChange(
  row: FigureRow,
  { column, text, closed }: { column: string; text: string; closed: string },
): RateChange {
  const day = textOf(row, "date");
  return {
    day,
    percent: maybeNumber(row, column),
    text: textOf(row, text),
    projected: day > closed,
    derived: textOf(row, "grade") === "D",
  };
}

function byDay(a: RateChange, b: RateChange): number {
  return a.day.localeCompare(b.day);
}
