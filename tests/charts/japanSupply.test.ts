import { describe, expect, test } from "vitest";
import { japanDemand } from "../../src/charts/japanDemand.js";
import { japanSuppliers } from "../../src/charts/japanSuppliers.js";
import { toJapanSuppliers } from "../../src/model/japanSuppliers.js";
import { document } from "./formSound.js";
import { lessonData } from "./lessonData.js";

const valuesOf = (values: readonly { year: number; value: number | null }[] = []) =>
  values.map(({ year, value }) => [year, value]);

describe("Japan's imports on one basis", () => {
  const data = lessonData.japanSuppliers;

  test("bounds, half years and other bases stay out; missing years are gaps", () => {
    expect(valuesOf(data.shares[0]?.values)).toEqual([
      [2009, 85.49],
      [2010, 81.61],
      [2011, 68.37],
      [2012, 58],
      [2013, null],
      [2014, 59.64],
    ]);
    const [china, other] = data.tonnes;
    expect(valuesOf(china?.values).at(-1)).toEqual([2014, 13304]);
    expect(valuesOf(other?.values)).toContainEqual([2010, 5254]);
    expect(valuesOf(other?.values)).toContainEqual([2014, 9003]);
    expect(other?.values.every(({ derived, value }) => derived || value === null)).toBe(true);
  });

  test("the findings follow the data", () => {
    expect(japanSuppliers.finding(data)).toMatch(/fell from 85% in 2009 to 58% in 2012; in 2014/);
    expect(japanSuppliers.finding(data, { view: "tonnes" })).toBe(
      "From 2010 to 2014 imports from China fell by about 10,000 tonnes; those from elsewhere rose by about 3,700",
    );
    const flat = { ...data, shares: [], tonnes: data.tonnes.slice(0, 1) };
    for (const view of ["share", "tonnes"]) {
      expect(japanSuppliers.finding(flat, { view })).toMatch(/by country of shipment$/);
    }
  });

  test("no line crosses a year without a figure", () => {
    const svg = japanSuppliers.draw(data, { document, width: 760 });
    expect(svg.querySelectorAll(".series-line")).toHaveLength(1);
  });

  test("a total without China's part gives no rest", () => {
    const row = { period: "2010", measure: "quantity", basis: "mof_gross_tonnes", grade: "B" };
    const all = { ...row, partner: "all", qualifier: "exact", value: 5 };
    expect(toJapanSuppliers([all])).toMatchObject({ shares: [], tonnes: [] });
  });
});

describe("Japan's demand", () => {
  const data = lessonData.japanDemand;

  test("two bodies count, and no line joins them", () => {
    expect(data.series.map(({ name }) => name)).toEqual([
      "Industry association",
      "Ministry’s base",
    ]);
    expect(data.series[1]?.values.map(({ status }) => status)).toEqual(["derived", "projection"]);
  });

  test("the finding follows the data", () => {
    expect(japanDemand.finding(data)).toBe(
      "Japan’s demand fell to 41% of that of 2007 by 2013; in 2024 it was 58%",
    );
    const [main] = data.series;
    const rising = { ...data, series: main ? [{ ...main, values: main.values.slice(-2) }] : [] };
    expect(japanDemand.finding(rising)).toBe("How many rare earths Japan used");
  });

  test("the years without a figure are named", () => {
    expect(japanDemand.notes(data).join(" ")).toContain("not found for 2008, 2009, 2010");
  });
});
