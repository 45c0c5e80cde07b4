import { type Basis, basisOf, type FigureRow, textOf } from "./figureRow.js";
import { fillYears, maybeSeriesYear, type YearSeries } from "./yearSeries.js";

/** How many rare earths Japan used, by each body that counts. */
export interface JapanDemand extends Basis {
  /** Tonnes; the association's years first. No line may join two series. */
  series: YearSeries[];
}

/** The series of the table by name. */
const names: Readonly<Record<string, string>> = {
  jsnm: "Industry association",
  meti_base: "Ministry’s base",
};

/** Rows of the demand table → one series for each body that counts. */
export function toJapanDemand(rows: readonly FigureRow[]): JapanDemand {
  const used = rows.filter(
    (row) => textOf(row, "measure") === "demand" && names[textOf(row, "series")] !== undefined,
  );
  const series = Object.entries(names).map(([id, name]) => ({
    name,
    values: fillYears(
      used
        .filter((row) => textOf(row, "series") === id)
        .flatMap((row) => maybeSeriesYear(row, { column: "value", basis: id }) ?? [])
        // An estimate for a year that was not over is still to come.
        .map((one) => (one.status === "estimate" ? { ...one, status: "projection" } : one)),
    ),
  }));
  return { series: series.filter(({ values }) => values.length > 0), ...basisOf(used) };
}
