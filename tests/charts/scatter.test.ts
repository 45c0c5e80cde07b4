import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { drawScatter } from "../../src/charts/scatter/drawScatter.js";
import type { ScatterChart, ScatterPoint } from "../../src/charts/scatter/scatterChart.js";
import { expectSound, labelsOf } from "./expectSound.js";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

const point = (x: number, y: number | null, name = "Madeupium"): ScatterPoint => {
  return { key: `${x} ${y ?? "none"}`, group: "a", x, y, name, short: "Mu", readout: name };
};

const chartOf = (points: ScatterPoint[], references: number[] = []): ScatterChart => ({
  title: "For a test",
  keyTitle: "Kinds:",
  groups: [{ id: "a", label: "made up", shape: "circle", class: "fill-ink" }],
  points,
  references: references.map((x, i) => {
    return { key: `ref ${i}`, name: `metal ${i}`, x, strong: i === 0, readout: "" };
  }),
  referenceTitle: "Others:",
  missing: "no value",
  xTitle: "units",
  formatX: String,
  formatY: (value, withUnit) => `${value}${withUnit ? " units" : ""}`,
  pair: null,
});

const draw = (chart: ScatterChart, width: number) => drawScatter(chart, { document, width });
const crowd = Array.from({ length: 40 }, (_, i) => point(10 + (i % 7) / 9, 20 + (i % 5) / 7));

describe.each([320, 760])("at %i px", (width) => {
  test.each<[string, ScatterPoint[]]>([
    ["none", []],
    ["one", [point(5, 5)]],
    ["all equal", [point(5, 5), point(5, 5), point(5, 5)]],
    ["only without a value", [point(5, null), point(6, null), point(7, null)]],
    ["zero and negative", [point(5, 0), point(7, -3), point(9, 2)]],
    ["one enormous value", [point(1, 1), point(2, 1e9), point(1e9, 3)]],
    ["very small ones", [point(1e-9, 1e-6), point(2e-9, 3)]],
    ["a crowd", crowd],
    [
      "long names",
      [point(1, 1, "A name that is longer than most names"), point(50, 90, "B ".repeat(40))],
    ],
  ])("%s", (_name, points) => {
    const svg = draw(chartOf(points), width);
    expectSound(svg);
    expect(svg.querySelectorAll(".mark")).toHaveLength(points.length);
  });

  test("references that stand together are named one under another, apart from a strong one", () => {
    const svg = draw(chartOf([point(1, 1)], [2, 2.1, 2.2, 2.3, 90]), width);
    expectSound(svg);
    expect(svg.querySelectorAll("line.threshold")).toHaveLength(1);
    expect(svg.querySelectorAll("line.tick")).toHaveLength(4);
  });

  test("a pair is joined and its distance told", () => {
    const pair = { from: "1 1", to: "2 900", text: "900 times" };
    const svg = draw({ ...chartOf([point(1, 1), point(2, 900)]), pair }, width);
    expectSound(svg);
    expect(svg.querySelectorAll("line.conflict")).toHaveLength(1);
    expect(labelsOf(svg).map(({ text }) => text)).toContain("900 times");
  });

  test("a pair that is not there is not drawn", () => {
    const pair = { from: "1 1", to: "nothing", text: "900 times" };
    const svg = draw({ ...chartOf([point(1, 1)]), pair }, width);
    expect(svg.querySelectorAll("line.conflict")).toHaveLength(0);
  });
});

test("a name without room gives way to the short one, never to a collision", () => {
  const svg = draw(chartOf(crowd), 320);
  const texts = labelsOf(svg).map(({ text }) => text);
  expect(texts.filter((text) => text === "Madeupium").length).toBeGreaterThan(2);
});
