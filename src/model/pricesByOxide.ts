import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";

/** One quotation of an oxide, dollars a kilogram. */
export interface OxidePrice {
  /** As in the table: "2009", "2010-Q1", "2010-07-26". */
  period: string;
  value: number;
}

/** The quotations of one oxide in order of time. */
export interface OxidePrices {
  /** Element, in lower case: "neodymium". */
  element: string;
  prices: OxidePrice[];
}

/** Prices of oxides from one publisher, before the collision. */
export interface PricesByOxide extends Basis {
  /** The periods compared, in order of time. */
  periods: string[];
  oxides: OxidePrices[];
}

/** Rows of the price table → the oxides that have every period, dearest first in the last one. */
export function toPricesByOxide(
  rows: readonly FigureRow[],
  { periods = ["2009", "2010-Q1", "2010-07-26"] } = {},
): PricesByOxide {
  const used = rows.filter((row) => periods.includes(textOf(row, "period")));
  const names = [...new Set(used.map((row) => textOf(row, "oxide")))];
  const oxides = names.map((name) => ({
    element: name.replace(/_oxide$/, ""),
    prices: periods.flatMap((period) => pricesAt(used, name, period)),
  }));
  return {
    periods,
    oxides: oxides
      .filter(({ prices }) => prices.length === periods.length)
      .toSorted((a, b) => (b.prices.at(-1)?.value ?? 0) - (a.prices.at(-1)?.value ?? 0)),
    ...basisOf(used),
  };
}

function pricesAt(rows: readonly FigureRow[], name: string, period: string): OxidePrice[] {
  const isIt = (row: FigureRow) =>
    textOf(row, "oxide") === name && textOf(row, "period") === period;
  const value = rows.filter(isIt).map((row) => maybeNumber(row, "usd_per_kg"))[0] ?? null;
  return value === null || value <= 0 ? [] : [{ period, value }];
}
