import { expect, test } from "vitest";
import { magnetExports } from "../../src/charts/magnetExports.js";
import { toMagnetExports } from "../../src/model/magnetExports.js";
import { document } from "./formSound.js";
import { lessonData } from "./lessonData.js";

const data = lessonData.magnetExports;

test("the finding follows the data", () => {
  expect(magnetExports.finding(data)).toBe(
    "Under the first controls magnet exports to all buyers fell to 1,238 tonnes in May 2025, from 5,320 in March; by July they were above that",
  );
  expect(magnetExports.finding(data, { view: "us" })).toMatch(/fell to 46 tonnes in May 2025/);
  const flat = data.world.map((one) => ({ ...one, value: 5000 }));
  expect(magnetExports.finding({ ...data, world: flat })).toMatch(/month by month$/);
  const low = data.world.map((one) => ({
    ...one,
    value: one.start > "2025-04" ? 100 : one.value,
  }));
  expect(magnetExports.finding({ ...data, world: low })).not.toMatch(/above/);
});

test("the days of the controls are those of the timeline, within the months shown", () => {
  expect(data.controls).toEqual([
    { day: "2025-04-04", direction: "tighten" },
    { day: "2025-10-09", direction: "tighten" },
    { day: "2025-11-07", direction: "relax" },
  ]);
  const svg = magnetExports.draw(data, { document, width: 760 });
  expect(svg.querySelectorAll("line.marker")).toHaveLength(3);
});

test("months that are known only together are gaps, with a note", () => {
  const gaps = data.us.filter(({ value }) => value === null).map(({ start }) => start);
  expect(gaps).toEqual(["2025-01", "2025-02", "2025-04", "2026-01"]);
  expect(magnetExports.notes(data, { view: "us" }).join(" ")).toContain("1,518 tonnes");
  expect(magnetExports.notes(data).join(" ")).not.toContain("1,518");
});

test("a computed month is named as such; a month of another year is left out", () => {
  const words = magnetExports.describe(data);
  expect(words).toContain("Apr 2025: 2,630 tonnes (derived)");
  expect(words).toContain("Lowest: May 2025: 1,238 tonnes.");
  expect(words).not.toContain("2024");
});

test("one month alone still draws", () => {
  const row = { ...{ period: "2025-05", period_type: "month", destination: "World" } };
  const one = toMagnetExports([{ ...row, measure: "exports", value: 5, grade: "B" }], []);
  expect(one.world).toHaveLength(1);
  const svg = magnetExports.draw(one, { document, width: 320 });
  expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
});
