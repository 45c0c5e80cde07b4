import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";

/** Filings of one country or group. */
export interface Filings {
  place: string;
  filings: number;
}

/** Patent filings by place, the most first. */
export interface PatentFilings extends Basis {
  places: Filings[];
  /** As in the table: "1950 to Oct 2018"; "" when places differ. */
  period: string;
}

/** Rows of the patent table → filings as printed; what is computed from them is left to the figure. */
export function toPatentFilings(rows: readonly FigureRow[]): PatentFilings {
  const printed = rows.filter((row) => {
    return textOf(row, "unit") === "filings" && textOf(row, "status") === "reported";
  });
  const periods = new Set(printed.map((row) => textOf(row, "period")));
  return {
    places: printed
      .map((row) => ({
        place: textOf(row, "jurisdiction"),
        filings: maybeNumber(row, "value") ?? 0,
      }))
      .toSorted((a, b) => b.filings - a.filings),
    period: periods.size === 1 ? ([...periods][0] ?? "") : "",
    ...basisOf(printed),
  };
}
