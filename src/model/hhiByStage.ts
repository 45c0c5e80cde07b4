import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";

/** The index in one year: a range where part of the supply is unnamed. */
export interface IndexYear {
  year: number;
  low: number;
  /** Null where only a lower bound is known. */
  high: number | null;
  projected: boolean;
  source: string;
}

/** The index of one stage on one basis; two bases are never one line. */
export interface StageIndex {
  /** mine, refining or magnets. */
  stage: string;
  /** As in the table: publisher, what is counted, which countries. */
  basis: string;
  years: IndexYear[];
}

/** How concentrated supply is, stage by stage: the Herfindahl-Hirschman index, 0 to 10,000. */
export interface HhiByStage extends Basis {
  indices: StageIndex[];
}

/** Rows of the concentration table → one series for each stage and basis. */
export function toHhiByStage(rows: readonly FigureRow[]): HhiByStage {
  const used = rows.filter((row) => textOf(row, "measure").startsWith("hhi"));
  const keyOf = (row: FigureRow) => `${textOf(row, "stage")}|${textOf(row, "basis")}`;
  const indices = [...new Set(used.map(keyOf))].map((key) => {
    const own = used.filter((row) => keyOf(row) === key);
    const [stage = "", basis = ""] = key.split("|");
    return { stage, basis, years: yearsOf(own) };
  });
  return { indices, ...basisOf(used) };
}

function yearsOf(rows: readonly FigureRow[]): IndexYear[] {
  const years = [...new Set(rows.flatMap((row) => maybeNumber(row, "year") ?? []))];
  return years
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const own = rows.filter((row) => maybeNumber(row, "year") === year);
      const find = (measure: string) => {
        const row = own.find((one) => textOf(one, "measure") === measure);
        return row ? maybeNumber(row, "value") : null;
      };
      const [point, low, high] = [find("hhi"), find("hhi_low"), find("hhi_high")];
      const lowest = point ?? low;
      const projected = own.some((row) => /projection/.test(textOf(row, "note")));
      const source = own[0] ? textOf(own[0], "source") : "";
      return lowest === null ? [] : [{ year, low: lowest, high: point ?? high, projected, source }];
    });
}
