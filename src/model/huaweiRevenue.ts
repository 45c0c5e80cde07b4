import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";

/** Revenue of one calendar year. */
export interface RevenueYear {
  year: number;
  /** Billion yuan; null for a year without a figure. */
  value: number | null;
  /** Known from the press only, and not from the firm's own report. */
  press: boolean;
}

/** Huawei's revenue over the years, and the day on which the firm was listed. */
export interface HuaweiRevenue extends Basis {
  /** In order, with a place for each year that is missing. */
  years: RevenueYear[];
  /** "2019-05-21"; "" when it is not in the table of events. */
  listed: string;
}

/** Rows of the revenue table and of the events → the firm's years. */
export function toHuaweiRevenue(
  rows: readonly FigureRow[],
  events: readonly FigureRow[],
): HuaweiRevenue {
  const used = rows.filter(
    (row) => textOf(row, "company") === "Huawei" && textOf(row, "unit") === "cny_billion",
  );
  const listing = events.find((row) =>
    /^The United States places Huawei .* Entity List/.test(textOf(row, "event")),
  );
  return {
    years: fill(used.flatMap(maybeYear)),
    listed: listing ? textOf(listing, "date") : "",
    ...basisOf([...used, ...(listing && used.length > 0 ? [listing] : [])]),
  };
}

function maybeYear(row: FigureRow): RevenueYear[] {
  const [year, value] = [maybeNumber(row, "period"), maybeNumber(row, "value")];
  return year === null ? [] : [{ year, value, press: textOf(row, "grade") !== "A" }];
}

function fill(known: readonly RevenueYear[]): RevenueYear[] {
  const years = known.map(({ year }) => year);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => {
    const year = first + i;
    return known.find((one) => one.year === year) ?? { year, value: null, press: false };
  });
}
