import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import type { BarsChart, CategoryBar } from "../../src/charts/categoryBars/barsChart.js";
import { drawBars } from "../../src/charts/categoryBars/drawBars.js";
import { expectSound, labelsOf } from "./expectSound.js";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

const barOf = (values: number[], name = "Nowhere"): CategoryBar => ({
  name,
  segments: values.map((value, i) => {
    const names = ["A long name of a part", "ALN"];
    return { key: `${i}`, value, names, colour: "context", derived: i === 1, readout: "" };
  }),
  label: values.join(" and "),
});

const chartOf = (bars: CategoryBar[], reference: BarsChart["reference"] = null): BarsChart => {
  return { title: "For a test", bars, reference };
};

describe.each([320, 760])("at %i px", (width) => {
  test.each<[string, CategoryBar[]]>([
    ["none", []],
    ["one", [barOf([5])]],
    ["a bar without parts", [barOf([]), barOf([4])]],
    ["all equal", [barOf([5, 5]), barOf([5, 5])]],
    ["zero and negative", [barOf([0]), barOf([-5])]],
    ["one enormous value", [barOf([1e9]), barOf([1])]],
    ["long names", [barOf([5], "a name that is longer than a line ".repeat(4))]],
  ])("%s", (_name, bars) => {
    for (const reference of [null, { value: 3, text: "a reference in words" }]) {
      const svg = drawBars(chartOf(bars, reference), { document, width });
      expectSound(svg);
      const count = bars.flatMap(({ segments }) => segments).length;
      expect(svg.querySelectorAll("rect.mark")).toHaveLength(count);
      expect(svg.querySelectorAll("line.threshold")).toHaveLength(reference ? bars.length : 0);
    }
  });

  test("bars are as long as their values and start together", () => {
    const svg = drawBars(chartOf([barOf([50]), barOf([100])]), { document, width });
    const rects = [...svg.querySelectorAll("rect")];
    const [half, whole] = rects.map((rect) => Number(rect.getAttribute("width")));
    expect((half ?? 0) / (whole ?? 1)).toBeCloseTo(0.5, 1);
    expect(new Set(rects.map((rect) => rect.getAttribute("x"))).size).toBe(1);
  });
});

test("a part takes the longest name that fits, or none", () => {
  const svg = drawBars(chartOf([barOf([70, 22, 2])]), { document, width: 320 });
  const texts = labelsOf(svg).map(({ text }) => text);
  expect(texts.filter((text) => text === "A long name of a part")).toHaveLength(1);
  expect(texts.filter((text) => text === "ALN")).toHaveLength(1);
});
