import { type Basis, basisOf, type FigureRow, textOf } from "./figureRow.js";
import { fillYears, maybeSeriesYear, type YearSeries } from "./yearSeries.js";

/** What China buys and sells of integrated circuits, and what is made there. */
export interface ChinaChips extends Basis {
  /** Billions of US dollars: imports, then exports. */
  values: YearSeries[];
  /** Billions of pieces: imported, then made in China. */
  pieces: YearSeries[];
}

/** Rows of the table of trade in chips → both counts, each with its missing years as gaps. */
export function toChinaChips(rows: readonly FigureRow[]): ChinaChips {
  const seriesOf = (measure: string, name: string): YearSeries => ({
    name,
    values: fillYears(
      rows
        .filter((row) => textOf(row, "measure") === measure)
        .flatMap((row) => maybeSeriesYear(row, { column: "value", basis: measure }) ?? []),
    ),
  });
  const known = (series: readonly YearSeries[]) => series.filter(({ values }) => values.length > 0);
  return {
    values: known([seriesOf("imports_value", "Imports"), seriesOf("exports_value", "Exports")]),
    pieces: known([
      seriesOf("imports_quantity", "Imported"),
      seriesOf("output_quantity", "Made in China"),
    ]),
    ...basisOf(rows),
  };
}
