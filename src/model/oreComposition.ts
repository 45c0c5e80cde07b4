import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";

/** One deposit and the shares of its rare-earth oxides; null where no figure is given. */
export interface Deposit {
  name: string;
  country: string;
  ore: string;
  /** Percent of all rare-earth oxides, by symbol. */
  shares: Record<string, number | null>;
}

/** The deposits in the order of the table. */
export interface OreComposition extends Basis {
  deposits: Deposit[];
}

/** Rows of the ore table → deposits; upper bounds count as no figure. */
export function toOreComposition(rows: readonly FigureRow[]): OreComposition {
  const names = [...new Set(rows.map((row) => textOf(row, "deposit")))];
  return { deposits: names.map((name) => toDeposit(name, rows)), ...basisOf(rows) };
}

function toDeposit(name: string, rows: readonly FigureRow[]): Deposit {
  const mine = rows.filter((row) => textOf(row, "deposit") === name);
  const exact = (row: FigureRow) =>
    textOf(row, "qualifier") === "exact" ? maybeNumber(row, "percent_of_total_reo") : null;
  return {
    name,
    country: textOf(mine[0] ?? {}, "country"),
    ore: textOf(mine[0] ?? {}, "ore_type"),
    shares: Object.fromEntries(mine.map((row) => [textOf(row, "element"), exact(row)])),
  };
}
