import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";

/** The value of one year; null for a year that the table leaves out. */
export interface YearValue {
  year: number;
  value: number | null;
}

/** A dated event beside a line of prices. */
export interface PriceEvent {
  /** "2010-09-07". */
  day: string;
  /** Which one: a word of the interface. */
  kind: string;
}

/** A basket's value per tonne by year, with events. */
export interface PricesUnitValue extends Basis {
  /** Current dollars a tonne of oxide equivalent, year by year without holes. */
  values: YearValue[];
  events: PriceEvent[];
}

/** The days of the timeline that the line is compared with. */
const eventDays: Readonly<Record<string, string>> = {
  "2010-09-07": "collision",
  "2012-03-13": "case",
  "2014-03-26": "panel",
  "2015-01-01": "quotaEnd",
};

/** Rows of the unit-value table and of the timeline → the figure's line and its events. */
export function toPricesUnitValue(
  rows: readonly FigureRow[],
  timeline: readonly FigureRow[],
): PricesUnitValue {
  const events = timeline.filter((row) => eventDays[textOf(row, "date_start")] !== undefined);
  const days = [...new Set(events.map((row) => textOf(row, "date_start")))];
  return {
    values: withoutHoles(rows.flatMap(toYearValue)),
    events: days.map((day) => ({ day, kind: eventDays[day] ?? "" })),
    ...basisOf([...rows, ...events]),
  };
}

function toYearValue(row: FigureRow): YearValue[] {
  const year = maybeNumber(row, "year");
  return year === null ? [] : [{ year, value: maybeNumber(row, "usd_per_tonne_reo") }];
}

function withoutHoles(values: readonly YearValue[]): YearValue[] {
  const byYear = new Map(values.map((one) => [one.year, one]));
  const [first, last] = [Math.min(...byYear.keys()), Math.max(...byYear.keys())];
  if (byYear.size === 0) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    return byYear.get(first + i) ?? { year: first + i, value: null };
  });
}
