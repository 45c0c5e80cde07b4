import { expect, test } from "vitest";
import { toExportsToAll } from "../../src/model/exportsToAll.js";
import { fillMonths, toObservation } from "../../src/model/figureObservation.js";
import { monthAt, monthIndex, parsePeriod } from "../../src/model/figurePeriod.js";
import { basisOf, maybeNumber, textOf } from "../../src/model/figureRow.js";
import { toImportsFromChina } from "../../src/model/importsFromChina.js";
import { toPricesByOxide } from "../../src/model/pricesByOxide.js";
import { toPricesUnitValue } from "../../src/model/pricesUnitValue.js";
import { toQuotaYears } from "../../src/model/quotaYears.js";
import { toTimelineEvents } from "../../src/model/timelineEvents.js";

const monthly = (period: string, value: number, period_type = "month", grade = "B") => {
  return { period, period_type, measure: "imports_from_china", value, grade, source: "s" };
};

test("periods: months, years, spans; what is none throws", () => {
  expect(parsePeriod("2010-01/2010-08")).toEqual({ start: "2010-01", end: "2010-08" });
  expect(parsePeriod("2010")).toEqual({ start: "2010-01", end: "2010-12" });
  expect(monthAt(monthIndex("2010-10"))).toBe("2010-10");
  expect(() => parsePeriod("2010-13")).toThrow("2010-13");
  expect(() => parsePeriod("2010-08/2010-01")).toThrow("runs back");
});

test("cells: numbers from numbers and texts, null for what is empty", () => {
  expect(maybeNumber({ a: 0 }, "a")).toBe(0);
  expect(maybeNumber({ a: "1.5" }, "a")).toBe(1.5);
  expect(maybeNumber({ a: "" }, "a")).toBeNull();
  expect(maybeNumber({ a: "n/a" }, "a")).toBeNull();
  expect(textOf({ a: null }, "a")).toBe("");
});

test("the basis lists each source and grade once", () => {
  const rows = [
    { source: "b", grade: "D" },
    { source: "a", grade: "B" },
    { source: "b", grade: "B" },
  ];
  expect(basisOf(rows)).toEqual({ sources: ["b", "a"], grades: ["B", "D"] });
});

test("missing months become gaps", () => {
  const months = [monthly("2010-01", 1), monthly("2010-04", 2)].map(toObservation);
  expect(fillMonths(months).map(({ start, value }) => [start, value])).toEqual([
    ["2010-01", 1],
    ["2010-02", null],
    ["2010-03", null],
    ["2010-04", 2],
  ]);
  expect(fillMonths([])).toEqual([]);
});

test("imports: the mean stands once; a quarter with an unknown month stays empty", () => {
  const rows = [
    monthly("2010-01/2010-08", 10, "mean_per_month", "D"),
    monthly("2010-10/2010-12", 9, "mean_per_month", "D"),
    monthly("2010-09", 4),
    monthly("2010-10", 1),
    monthly("2010-11", 2),
    monthly("2010-12", 3),
  ];
  const data = toImportsFromChina(rows, [], []);
  expect(data.usualMonth?.value).toBe(10);
  expect(data.months).toHaveLength(5);
  expect(data.quarters.map(({ start, value }) => [start, value])).toEqual([
    ["2010-07", null],
    ["2010-10", 6],
  ]);
});

test("exports: the mean of the months that only a sum covers", () => {
  const row = (period: string, period_type: string, value: number, grade = "B") => {
    return { period, period_type, value, grade, measure: "exports_all_destinations" };
  };
  const rows = [
    row("2010-01", "month", 10),
    row("2010-01/2010-04", "sum", 41, "B"),
    row("2010-01/2010-04", "sum", 40, "D"),
    row("2010-04", "month", 20),
  ];
  const data = toExportsToAll(rows, []);
  expect(data.months[1]).toMatchObject({
    start: "2010-02",
    end: "2010-03",
    value: 5,
    derived: true,
  });
  expect(data.totals.map(({ value }) => value)).toEqual([10, 40]);
});

test("quotas: years without one stay, the other definition does not", () => {
  const row = (year: number, definition: string, tonnes: number) => {
    const rest = { component: "total", tranche: "year", definition };
    return { year, tonnes_product_weight: tonnes, ...rest };
  };
  const all = "all exporters, allocated product weight";
  const rows = [row(2005, all, 60), row(2005, "Chinese-owned firms only", 50), row(2007, all, 40)];
  expect(toQuotaYears(rows, []).quotas.map(({ total }) => total)).toEqual([60, null, 40]);
});

test("oxides without every price are left out", () => {
  const row = (oxide: string, period: string, usd_per_kg: number) => ({
    oxide,
    period,
    usd_per_kg,
  });
  const rows = [row("a_oxide", "2009", 1), row("a_oxide", "2010", 2), row("b_oxide", "2010", 9)];
  const { oxides } = toPricesByOxide(rows, { periods: ["2009", "2010"] });
  expect(oxides.map(({ element }) => element)).toEqual(["a"]);
});

test("unit value: a year that is left out is a gap; an unknown day is no event", () => {
  const rows = [
    { year: 2000, usd_per_tonne_reo: 1 },
    { year: 2002, usd_per_tonne_reo: 3 },
  ];
  const data = toPricesUnitValue(rows, [
    { date_start: "1999-01-01" },
    { date_start: "2010-09-07" },
  ]);
  expect(data.values.map(({ value }) => value)).toEqual([1, null, 3]);
  expect(data.events).toEqual([{ day: "2010-09-07", kind: "collision" }]);
});

test("timeline: in order, a month without a day in its middle", () => {
  const row = (date_start: string) => ({ date_start, date_end: date_start, event: date_start });
  const rows = ["2010-10-21", "2010-10", "2010-10-08", "2012-01-01"].map(row);
  const { short } = toTimelineEvents(rows);
  expect(short.map(({ start }) => start)).toEqual(["2010-10-08", "2010-10", "2010-10-21"]);
});
