import { describe, expect, test } from "vitest";
import { chinaExports } from "../../src/charts/chinaExports.js";
import { exportQuotas } from "../../src/charts/exportQuotas.js";
import { indicators } from "../../src/charts/indicators.js";
import { japanImports } from "../../src/charts/japanImports.js";
import { oxidePrices } from "../../src/charts/oxidePrices.js";
import { timeline } from "../../src/charts/timeline.js";
import { unitValue } from "../../src/charts/unitValue.js";
import { lessonData } from "./lessonData.js";

const data = lessonData;

describe("findings follow the data", () => {
  test("imports: a hole by the month, none by the quarter or the year", () => {
    expect(japanImports.finding(data.japanImports, { view: "month" })).toBe(
      "By the month, a hole: imports fell to a third of the usual in November 2010, then leapt to twice the usual in December 2010",
    );
    expect(japanImports.finding(data.japanImports, { view: "quarter" })).toMatch(/no hole.*above/);
    expect(japanImports.finding(data.japanImports, { view: "year" })).toMatch(
      /one and a half times/,
    );
  });

  test("imports: a lower fourth quarter would be called a dip", () => {
    const quarters = data.japanImports.quarters.map((quarter) => {
      return { ...quarter, value: quarter.value && quarter.value / 2 };
    });
    const lower = { ...data.japanImports, quarters };
    expect(japanImports.finding(lower, { view: "quarter" })).toMatch(/a dip/);
  });

  test("exports: the quota was passed by the end of September", () => {
    expect(chinaExports.finding(data.chinaExports)).toMatch(/end of September 2010.*more than/);
    const generous = { ...data.chinaExports, quota: 1e6 };
    expect(chinaExports.finding(generous)).toMatch(/within the quota/);
    expect(chinaExports.finding(data.chinaExports, { view: "month" })).toMatch(/October 2010/);
  });

  test("quotas: the deepest cut, and the years that left some unused", () => {
    expect(exportQuotas.finding(data.exportQuotas)).toMatch(/slashed in 2010; from 2011/);
  });

  test("oxides: every one rose; one that had not would be counted", () => {
    expect(oxidePrices.finding(data.oxidePrices)).toMatch(/^Every oxide/);
    const [first, ...rest] = data.oxidePrices.oxides;
    const flat = { ...first!, prices: first!.prices.map((price) => ({ ...price, value: 1 })) };
    const fewer = { ...data.oxidePrices, oxides: [flat, ...rest] };
    expect(oxidePrices.finding(fewer)).toMatch(/^7 of 8 oxides/);
  });

  test("unit value: peak, and the fall before the panel", () => {
    expect(unitValue.finding(data.unitValue)).toMatch(/peaked in 2011.*a third of/);
  });

  test("timeline and indicators count what they show", () => {
    expect(timeline.finding(data.timeline)).toMatch(/three dates/);
    expect(timeline.finding(data.timeline, { view: "long" })).toMatch(/three years/);
    expect(indicators.finding(data.indicators)).toBe("One event, eight measures, six readings");
  });
});

describe("descriptions hold the extremes", () => {
  test("imports by month", () => {
    const words = japanImports.describe(data.japanImports, { view: "month" });
    expect(words).toContain("Highest: Dec 2010: 4,080 tonnes");
    expect(words).toContain("Lowest: Nov 2010: 634 tonnes");
    expect(words).toContain("Not found: Dec 2009");
  });

  test("every value of the data is in the words or the table", () => {
    const { rows } = unitValue.tabulate(data.unitValue);
    expect(rows).toHaveLength(data.unitValue.values.length);
    expect(rows.find(([year]) => year === "2011")).toEqual(["2011", "58,100"]);
    expect(unitValue.describe(data.unitValue)).toContain("peaks at 2011 58,100");
  });

  test("rival exports stand side by side in the table", () => {
    const { rows } = exportQuotas.tabulate(data.exportQuotas);
    expect(rows.find(([year]) => year === "2011")?.[4]).toBe("18,600 or 16,855 (derived)");
    expect(rows.find(([year]) => year === "2007")?.[3]).toBe("–");
  });

  test("numbers follow the locale", () => {
    const words = japanImports.describe(data.japanImports, { view: "month", locale: "de" });
    expect(words).toContain("4.080");
  });
});

test("tables have as many cells as columns", () => {
  for (const view of ["month", "quarter", "year"]) {
    const { columns, rows } = japanImports.tabulate(data.japanImports, { view });
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  }
});
