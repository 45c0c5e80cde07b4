import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";

/** Where a sale is counted: where the bill goes, or where the customer has its headquarters. */
export type ChinaBasis = "billing" | "headquarters";

/** Revenue from China, Hong Kong included, in one period by one definition. */
export interface ChinaRevenue {
  /** Fiscal year; it ends in January of the year of its name. */
  year: number;
  /** 1 … 4; 0 for a whole year. */
  quarter: number;
  basis: ChinaBasis;
  /** Billion dollars. */
  value: number;
  /** Last day of the period; "" where the table has none. */
  end: string;
  /** Added up here from quarters. */
  derived: boolean;
  /** Worked out by the firm again, in a later report. */
  restated: boolean;
}

/** What one firm earned in China by two definitions, which no line may join. */
export interface NvidiaChina extends Basis {
  /** By year; of one year, billing first. */
  years: ChinaRevenue[];
  quarters: ChinaRevenue[];
}

/** Rows by year and by quarter → revenue by definition. */
export function toNvidiaChina(
  yearly: readonly FigureRow[],
  quarterly: readonly FigureRow[],
): NvidiaChina {
  const used = yearly.filter((row) => textOf(row, "measure") === "china_incl_hong_kong_revenue");
  const years = used.flatMap((row) => {
    const value = maybeNumber(row, "value");
    return value === null ? [] : [toRevenue(row, textOf(row, "fiscal_year"), value / 1000)];
  });
  const quarters = quarterly.flatMap((row) => {
    const value = maybeNumber(row, "china_incl_hong_kong_usd_billion");
    return value === null ? [] : [toRevenue(row, textOf(row, "fiscal_quarter"), value)];
  });
  return {
    years: years.toSorted((a, b) => a.year - b.year || a.basis.localeCompare(b.basis)),
    quarters,
    ...basisOf([...used, ...quarterly]),
  };
}

/** The period is "FY2025" or "FY2025Q3". */
function toRevenue(row: FigureRow, period: string, value: number): ChinaRevenue {
  const [year = "", quarter = "0"] = period.replace("FY", "").split("Q");
  return {
    year: Number(year),
    quarter: Number(quarter),
    basis: textOf(row, "attribution_basis").startsWith("billing") ? "billing" : "headquarters",
    value,
    end: textOf(row, "year_end"),
    derived: textOf(row, "grade") === "D",
    restated: textOf(row, "status") === "revised",
  };
}
