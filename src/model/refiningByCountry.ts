import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";

/** The shares of the countries in one stage and year; they add up to about a hundred. */
export interface StageYear {
  year: number;
  /** A base case of the projects in the pipeline, not a forecast of demand. */
  projected: boolean;
  /** Percent, in the order of the countries; null where the table has none. */
  shares: (number | null)[];
}

/** One stage of the supply of magnet rare earths. */
export interface StageShares {
  /** China first, then by size in the last year, the rest of the world last. */
  countries: string[];
  years: StageYear[];
}

/** Who mines and who refines the magnet rare earths, now and in the base case. */
export interface RefiningByCountry extends Basis {
  refining: StageShares;
  mining: StageShares;
}

/** Rows of the supply table → shares by stage, year and country. */
export function toRefiningByCountry(rows: readonly FigureRow[]): RefiningByCountry {
  const stageOf = (stage: string) => toStage(rows.filter((row) => textOf(row, "stage") === stage));
  return { refining: stageOf("refining"), mining: stageOf("mining"), ...basisOf(rows) };
}

/** Shares are computed anew from the tonnages, so that nothing is rounded twice. */
function toStage(stageRows: readonly FigureRow[]): StageShares {
  const rows = stageRows.filter((row) => textOf(row, "measure") === "magnet_ree_content");
  const projected = new Set(
    rows
      .filter((row) => textOf(row, "status") === "projection")
      .map((row) => maybeNumber(row, "year")),
  );
  const years = [...new Set(rows.flatMap((row) => maybeNumber(row, "year") ?? []))].sort(
    (a, b) => a - b,
  );
  const shareOf = (country: string, year: number | undefined) => {
    const own = rows.filter((row) => maybeNumber(row, "year") === year);
    const row = own.find((one) => textOf(one, "country") === country);
    const value = row ? maybeNumber(row, "value") : null;
    const sum = own.reduce((total, one) => total + (maybeNumber(one, "value") ?? 0), 0);
    return value === null || sum === 0 ? null : Math.round((value / sum) * 1e6) / 1e4;
  };
  const rank = (country: string) => {
    if (country === "China") return Number.POSITIVE_INFINITY;
    return country === "Rest of world" ? -1 : (shareOf(country, years.at(-1)) ?? 0);
  };
  const countries = [...new Set(rows.map((row) => textOf(row, "country")))].sort(
    (a, b) => rank(b) - rank(a),
  );
  return {
    countries,
    years: years.map((year) => {
      const shares = countries.map((country) => shareOf(country, year));
      return { year, projected: projected.has(year), shares };
    }),
  };
}
