import { type Basis, basisOf, type FigureRow, textOf } from "./figureRow.js";
import type { Stockpile } from "./theory/stockpile.js";

/** A cut-off with a stock against it, to begin with; a reader changes all three numbers. */
export interface StockpileCase extends Basis {
  /** In years of demand; null without the study that the time constant is taken from. */
  pile: Stockpile | null;
}

/** Of these three the time constant is derived from a study, the other two are assumed. */
const begin: Stockpile = { lost: 0.8, timeConstant: 3, stock: 1 };

/** Rows of the table of theory → the case that the simulation begins with. */
export function toStockpileCase(rows: readonly FigureRow[]): StockpileCase {
  const used = rows.filter((row) => textOf(row, "source") === "boehm-2023");
  // The study was read itself; what is made of it here is derived.
  const basis = { ...basisOf(used), grades: used.length > 0 ? ["D"] : [] };
  return { pile: used.length > 0 ? begin : null, ...basis };
}
