import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";

/** One rare earth by its abundance and the price of its oxide. */
export interface RareEarth {
  symbol: string;
  name: string;
  /** Parts per million of the crust; null where none is given. */
  ppm: number | null;
  /** Dollars a kilogram of oxide, average of the year; null where none is printed. */
  price: number | null;
  /** The same, of the year of the estimate. */
  estimate: number | null;
  /** Class by the older convention, which names all but scandium. */
  weight: "light" | "heavy" | "neither";
  /** Heavy by one convention and not by the other. */
  disputed: boolean;
  purity: string;
  /** Terms of delivery behind the price. */
  basis: string;
}

/** A metal to compare with, by abundance alone. */
export interface Comparator {
  symbol: string;
  name: string;
  ppm: number;
}

/** Rare earths by abundance and price, beside common metals by abundance. */
export interface AbundancePrices extends Basis {
  /** The newest year with reported prices, and the year of the estimates after it. */
  year: number | null;
  estimateYear: number | null;
  rareEarths: RareEarth[];
  comparators: Comparator[];
}

/** Rows of the elements, the oxide prices and the common metals → the figure's points. */
export function toAbundancePrices(
  elements: readonly FigureRow[],
  prices: readonly FigureRow[],
  comparators: readonly FigureRow[],
): AbundancePrices {
  const year = newestYear(prices, "reported");
  const newest = newestYear(prices, "estimate");
  const estimateYear = newest !== null && newest > (year ?? 0) ? newest : null;
  const used = prices.filter((row) => [year, estimateYear].includes(maybeNumber(row, "year")));
  const classes = elements.map((row) => textOf(row, "source_class")).filter((id) => id !== "");
  const { sources, grades } = basisOf([...elements, ...used, ...comparators]);
  return {
    year,
    estimateYear,
    rareEarths: elements.map((row) => toRareEarth(row, used, { year, estimateYear })),
    comparators: comparators.flatMap((row) => {
      const ppm = maybeNumber(row, "crust_ppm");
      if (ppm === null) return [];
      return [{ symbol: textOf(row, "symbol"), name: textOf(row, "name"), ppm }];
    }),
    sources: [...new Set([...sources, ...classes])],
    grades,
  };
}

function newestYear(prices: readonly FigureRow[], status: string): number | null {
  const years = prices
    .filter((row) => textOf(row, "status") === status)
    .flatMap((row) => maybeNumber(row, "year") ?? []);
  return years.length > 0 ? Math.max(...years) : null;
}

function toRareEarth(
  row: FigureRow,
  prices: readonly FigureRow[],
  { year, estimateYear }: { year: number | null; estimateYear: number | null },
): RareEarth {
  const symbol = textOf(row, "symbol");
  const mine = prices.filter((price) => textOf(price, "element") === symbol);
  const at = (when: number | null) => mine.find((one) => maybeNumber(one, "year") === when) ?? {};
  const weight = textOf(row, "class_usgs_fs_087_02");
  const isHeavy = weight === "heavy";
  return {
    symbol,
    name: textOf(row, "name"),
    ppm: maybeNumber(row, "crust_ppm"),
    price: maybeNumber(at(year), "usd_per_kg"),
    estimate: maybeNumber(at(estimateYear), "usd_per_kg"),
    weight: isHeavy || weight === "light" ? weight : "neither",
    disputed: isHeavy !== (textOf(row, "class_usgs_mcs_2026") === "heavy"),
    purity: textOf(at(year), "purity"),
    basis: textOf(at(year), "basis"),
  };
}
