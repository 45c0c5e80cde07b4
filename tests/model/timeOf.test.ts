import fc from "fast-check";
import { expect, it } from "vitest";
import { timeOf } from "../../src/model/timeOf.js";

it.each([
  ["2010", 2010.5],
  ["FY2016", 2016.5],
  ["2010-Q1", 2010.125],
  ["FY2022Q4", 2022.875],
  ["2012-H1", 2012.25],
  ["2010-12", 2010 + 11.5 / 12],
  ["2010-01-01", 2010],
  ["2010-Q4", 2010.875],
  ["2010-01", 2010 + 0.5 / 12],
  ["2010/2011", 2011],
  ["2010-01/2010-06", 2010.25],
])("%s stands at %d", (text, time) => expect(timeOf(text)).toBeCloseTo(time, 6));

it.each(["", "dysprosium", "early 2026", "2010-13x", "2010-13", "2010-00", "2010-Q5", "2010/soon"])(
  "%j is no time",
  (text) => expect(timeOf(text)).toBeUndefined(),
);

it("keeps the order of days", () => {
  const day = fc
    .date({ min: new Date("1990-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (a, b) => {
      if (a < b) expect(timeOf(a)).toBeLessThan(timeOf(b) ?? 0);
    }),
    { examples: [["2010-01-31", "2010-02-01"]] },
  );
});
