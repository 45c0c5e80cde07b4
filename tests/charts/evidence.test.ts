import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { drawEvidenceBars } from "../../src/charts/evidenceBars.js";
import { drawEvidenceDates } from "../../src/charts/evidenceDates.js";
import { drawFirstLook } from "../../src/charts/firstLook.js";
import { seriesColour } from "../../src/charts/seriesColour.js";
import { textWidth } from "../../src/charts/textWidth.js";
import type { FirstLook } from "../../src/model/firstLook.js";

const { document } = parseHTML("<!doctype html><html><body></body></html>");
const width = 360;
const options = { document, width, label: "For a test" };

/** What no drawing may have: values that are none, and text that leaves it. */
function expectSound(svg: SVGSVGElement): void {
  expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined|null|="-\d[^"]*" height|height="-/);
  for (const text of svg.querySelectorAll("text")) {
    const size = Number(text.getAttribute("font-size"));
    const weight = text.getAttribute("font-weight") ? 600 : 400;
    const length = textWidth(text.textContent, { size, weight });
    const anchor = text.getAttribute("text-anchor") ?? "start";
    const x = Number(text.getAttribute("x"));
    const left = anchor === "middle" ? x - length / 2 : anchor === "end" ? x - length : x;
    expect(left, text.textContent).toBeGreaterThan(-2);
    expect(left + length, text.textContent).toBeLessThan(width + 2);
  }
}

const cases: [string, number[]][] = [
  ["none", []],
  ["one", [5]],
  ["all equal", [5, 5, 5]],
  ["zero", [0, 0]],
  ["negative", [-3, 4]],
  ["one enormous value", [1, 1e9]],
];

describe("drawEvidenceBars", () => {
  const barsOf = (values: number[], label = "Mining") =>
    values.map((value) => ({ label, value, text: `${value.toLocaleString("en")} t` }));

  test.each(cases)("%s", (_name, values) => {
    const svg = drawEvidenceBars(barsOf(values), options);
    expectSound(svg);
    expect(svg.querySelectorAll("rect")).toHaveLength(values.length);
  });

  test("breaks long names into lines", () => {
    expectSound(
      drawEvidenceBars(barsOf([1, 2], "a name that is longer than a line ".repeat(4)), options),
    );
  });

  test("shows what the claim says as a band, with its words inside the drawing", () => {
    const claimed = { from: 85, to: 90, text: "the claim: 85–90" };
    const svg = drawEvidenceBars(barsOf([61, 94]), { ...options, claimed });
    expectSound(svg);
    expect(svg.querySelectorAll(".claimed")).toHaveLength(1);
    expect(svg.textContent).toContain("85–90");
  });

  test("has the length of each bar by its value", () => {
    const svg = drawEvidenceBars(barsOf([50, 100]), options);
    const [half, whole] = [...svg.querySelectorAll("rect")].map((rect) =>
      Number(rect.getAttribute("width")),
    );
    expect((half ?? 0) / (whole ?? 1)).toBeCloseTo(0.5, 1);
  });
});

describe("drawEvidenceDates", () => {
  const date = (day: string) => ({ day, text: day, label: "Something was reported on this day" });

  test.each([
    ["none", []],
    ["one", ["2010-09-07"]],
    ["the same day twice", ["2010-09-07", "2010-09-07"]],
    ["far apart", ["1990-01", "2025-04-04", "2025-04-09"]],
  ])("%s", (_name, days) => {
    const svg = drawEvidenceDates(days.map(date), options);
    expectSound(svg);
    const tops = [...svg.querySelectorAll("circle")].map((dot) => Number(dot.getAttribute("cy")));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(new Set(tops).size).toBe(days.length);
  });

  test("stand in the order of time, whatever the order of the list", () => {
    const svg = drawEvidenceDates(["2025-04", "2010-09-07"].map(date), options);
    expect(svg.textContent.indexOf("2010")).toBeLessThan(svg.textContent.indexOf("2025"));
  });
});

describe("drawFirstLook", () => {
  const lookOf = (values: number[], time: boolean, names = ["China"]): FirstLook => ({
    ...{ time, measure: "Value", unit: "t", where: [] },
    series: names.map((name) => ({
      name,
      points: values.map((value, i) => ({ label: String(2000 + i), at: 2000.5 + i, value })),
    })),
  });

  test.each(
    cases.flatMap(([name, values]) => [true, false].map((time) => [name, time, values] as const)),
  )("%s (over time: %s)", (_name, time, values) =>
    expectSound(drawFirstLook(lookOf([...values], time), { ...options, unit: "t" })),
  );

  test("joins nothing", () => {
    const svg = drawFirstLook(lookOf([1, 2, 3], true), { ...options, unit: "t" });
    expect(svg.querySelectorAll("path, polyline")).toHaveLength(0);
    expect(svg.querySelectorAll("circle")).toHaveLength(3);
  });

  test("names of series that end together do not overlap", () => {
    const names = ["China", "Japan", "Australia", "Vietnam", "India"];
    const svg = drawFirstLook(lookOf([5, 5], true, names), { ...options, unit: "t" });
    const shown = [...svg.querySelectorAll("text")].filter((text) =>
      names.includes(text.textContent),
    );
    const tops = shown.map((text) => Number(text.getAttribute("y"))).sort((a, b) => a - b);
    expect(shown.length).toBeGreaterThan(3);
    for (const [i, y] of tops.entries())
      if (i > 0) expect(y - (tops[i - 1] ?? 0)).toBeGreaterThan(10);
  });
});

test.each([
  ["China: controls on seven elements", "china"],
  ["US: a licence rule", "us"],
  ["United States", "us"],
  ["Japan", "japan"],
  ["Lynas, year to June 2025", "new-supply"],
  ["Vietnam", "context"],
  ["Russia", "context"],
  ["", "context"],
])("%s has the colour %s", (name, colour) => expect(seriesColour(name)).toBe(colour));
