import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";
import { fillYears, type SeriesYear, type YearSeries } from "./yearSeries.js";

/** Where Japan's rare earths came from, by gross weight at customs: one basis, year by year. */
export interface JapanSuppliers extends Basis {
  /** China's share in percent; empty when no share is known. */
  shares: YearSeries[];
  /** Tonnes from China and from elsewhere, the second computed from the total. */
  tonnes: YearSeries[];
}

/** Rows by partner → the years of the one basis that stays the same. */
export function toJapanSuppliers(rows: readonly FigureRow[]): JapanSuppliers {
  const used = rows.filter(
    (row) =>
      textOf(row, "basis") === "mof_gross_tonnes" &&
      /^\d{4}$/.test(textOf(row, "period")) &&
      ["exact", "approx"].includes(textOf(row, "qualifier")) &&
      ["china", "all"].includes(textOf(row, "partner")),
  );
  const china = used.filter((row) => textOf(row, "partner") === "china");
  const shares = valuesOf(china, "share");
  // A bound is no total, and the years before the first share are on no basis that goes on.
  const known = shares[0]?.year ?? 0;
  const from = valuesOf(china, "quantity");
  const all = valuesOf(
    used.filter((row) => !china.includes(row)),
    "quantity",
  );
  const both = from.filter(({ year }) => year >= known);
  return {
    shares: toSeries([["From China", shares]]),
    tonnes: toSeries([
      ["From China", both],
      ["From elsewhere", both.flatMap((one) => restOf(one, all))],
    ]),
    ...basisOf(used),
  };
}

function valuesOf(rows: readonly FigureRow[], measure: string): SeriesYear[] {
  return rows
    .filter((row) => textOf(row, "measure") === measure)
    .flatMap((row) => {
      const year = maybeNumber(row, "period");
      if (year === null) return [];
      const derived = textOf(row, "grade") === "D";
      const status = textOf(row, "qualifier") === "approx" && !derived ? "rounded" : "";
      const value = maybeNumber(row, "value");
      return [
        {
          year,
          value,
          basis: "customs",
          status: derived ? "derived" : status,
          derived,
          former: null,
        },
      ];
    });
}

function restOf(one: SeriesYear, all: readonly SeriesYear[]): SeriesYear[] {
  const total = all.find(({ year }) => year === one.year)?.value ?? null;
  if (total === null || one.value === null) return [];
  return [{ ...one, value: total - one.value, status: "derived", derived: true }];
}

function toSeries(list: readonly (readonly [string, readonly SeriesYear[]])[]): YearSeries[] {
  return list.flatMap(([name, values]) =>
    values.length > 0 ? [{ name, values: fillYears(values) }] : [],
  );
}
