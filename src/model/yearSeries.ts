import { type FigureRow, maybeNumber, textOf } from "./figureRow.js";

/** The value of one year, and on what basis it stands. */
export interface SeriesYear {
  year: number;
  /** Null for a year that has none: a gap that stays visible. */
  value: number | null;
  /** A line may join two years of one basis only: one source, one definition. */
  basis: string;
  /** How the publisher calls it: reported, estimate, quota, derived, projection. */
  status: string;
  /** Computed here from printed figures. */
  derived: boolean;
  /** What an earlier edition printed for the year; null when it was not revised. */
  former: number | null;
}

/** One quantity over the years, in order and without holes. */
export interface YearSeries {
  name: string;
  values: SeriesYear[];
}

/** A table row with `year` and a column of values → the year; null without a year. */
export function maybeSeriesYear(
  row: FigureRow,
  { column, basis }: { column: string; basis: string },
): SeriesYear | null {
  const year = maybeNumber(row, "year");
  if (year === null) return null;
  return {
    year,
    value: maybeNumber(row, column),
    basis,
    status: textOf(row, "status"),
    derived: textOf(row, "grade") === "D",
    former: null,
  };
}

/** The years in order, with a year of no value for each that is missing. */
export function fillYears(values: readonly SeriesYear[]): SeriesYear[] {
  const byYear = new Map(values.map((one) => [one.year, one]));
  if (byYear.size === 0) return [];
  const [first, last] = [Math.min(...byYear.keys()), Math.max(...byYear.keys())];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    const missing = { value: null, basis: "", status: "", derived: false, former: null };
    return byYear.get(year) ?? { year, ...missing };
  });
}
