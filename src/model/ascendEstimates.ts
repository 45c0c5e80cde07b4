import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";

/** What one source expects for one year. */
export interface OutputEstimate {
  year: number;
  value: number;
  /** units or dies: they are not the same thing. */
  unit: string;
  /** What is counted. */
  what: string;
  who: string;
  /** "2025" or "2025-09". */
  made: string;
  /** exact, approx or up_to. */
  qualifier: string;
  derived: boolean;
  note: string;
}

/** Estimates of China's output of advanced chips that disagree. */
export interface AscendEstimates extends Basis {
  /** By year, lowest first. */
  estimates: OutputEstimate[];
}

/** Rows of the table of estimates → the estimates in order. */
export function toAscendEstimates(rows: readonly FigureRow[]): AscendEstimates {
  const estimates = rows.flatMap((row) => {
    const [year, value] = [maybeNumber(row, "estimate_for_year"), maybeNumber(row, "value")];
    if (year === null || value === null) return [];
    const derived = textOf(row, "grade") === "D";
    return [{ year, value, derived, ...textsOf(row) }];
  });
  return {
    estimates: estimates.toSorted((a, b) => a.year - b.year || a.value - b.value),
    ...basisOf(rows),
  };
}

function textsOf(row: FigureRow) {
  return {
    unit: textOf(row, "unit"),
    what: textOf(row, "what"),
    who: textOf(row, "who"),
    made: textOf(row, "date_of_estimate"),
    qualifier: textOf(row, "qualifier"),
    note: textOf(row, "note"),
  };
}
