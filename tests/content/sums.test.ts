import { desc, from, op } from "arquero";
import { describe, expect, it } from "vitest";
import { readTable } from "../../src/site/readData.js";

// An independent way to the sums and shares that the tables and figures rest on.
const rows = (name: string) => from([...readTable(name)]);
const months = rows("japan_imports_from_china_monthly").filter(
  (d: { period_type: string; measure: string }) =>
    op.equal(d.period_type, "month") && op.equal(d.measure, "imports_from_china"),
);
const sumOf = (...periods: string[]) =>
  months
    .params({ periods })
    .filter((d: { period: string }, $: { periods: string[] }) =>
      op.includes($.periods, d.period, 0),
    )
    .rollup({ sum: op.sum("value") })
    .get("sum", 0);

describe("Japan's imports from China", () => {
  it("in the fourth quarter are the sum of three months", () => {
    expect(sumOf("2010-10", "2010-11", "2010-12")).toBe(5992);
  });

  it("from January to August are the year less the four months that are known", () => {
    const year = rows("japan_imports_by_partner")
      .filter(
        (d: { period: string; partner: string; measure: string }) =>
          op.equal(d.period, "2010") &&
          op.equal(d.partner, "china") &&
          op.equal(d.measure, "quantity"),
      )
      .get("value", 0);
    expect(year - sumOf("2010-09", "2010-10", "2010-11", "2010-12")).toBe(15072);
  });

  it("were the lowest in November 2010 of all months that are known", () => {
    expect(months.orderby(desc("value")).array("period").at(-1)).toBe("2010-11");
  });
});

describe("the quotas of China", () => {
  it("add up from two halves of the year wherever both are known", () => {
    const totals = rows("export_quotas").filter((d: { component: string }) =>
      op.equal(d.component, "total"),
    );
    const halves = totals
      .filter(
        (d: { tranche: string }) => op.equal(d.tranche, "first") || op.equal(d.tranche, "second"),
      )
      .groupby("year")
      .rollup({ halves: op.count(), sum: op.sum("tonnes_product_weight") });
    const years = totals
      .filter((d: { tranche: string }) => op.equal(d.tranche, "year"))
      .join(halves, "year")
      .objects() as { year: number; halves: number; sum: number; tonnes_product_weight: number }[];
    expect(years.map(({ year }) => year)).toEqual([2009, 2010, 2011, 2012, 2013, 2014]);
    for (const year of years)
      expect(year).toMatchObject({ halves: 2, sum: year.tonnes_product_weight });
  });
});

describe("two surveys of American mines", () => {
  it("differ by the factor that the catalogue warns of, in the years that it names", () => {
    const tonnes = (table: string, place: string) =>
      new Map(
        readTable(table)
          .filter((row) => row[place] === "United States")
          .map((row) => [Number(row.year), Number(row.tonnes_reo)]),
      );
    const british = tonnes("mine_production_bgs_by_country", "country");
    const american = new Map([
      ...tonnes("mine_production_ds140", "geography"),
      ...tonnes("mine_production_usgs_by_country", "country"),
    ]);
    const years = [...british].flatMap(([year, value]) =>
      year >= 2012 && value > 0 && value === Math.round(0.6 * (american.get(year) ?? 0))
        ? [year]
        : [],
    );
    expect(years).toEqual([2012, 2013, 2014, 2015, 2019, 2021, 2022, 2023]);
  });
});
