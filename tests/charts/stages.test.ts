import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { drawStages } from "../../src/charts/stages/drawStages.js";
import type { StageBar, StagesChart } from "../../src/charts/stages/stagesChart.js";
import { expectSound, labelsOf } from "./expectSound.js";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

const barOf = (values: number[], name = "Nowhere"): StageBar => ({
  caption: "Made-up tonnes",
  segments: values.map((value, i) => {
    const label = `${name} ${value}%`;
    return { key: `${i}`, value, label, colour: "context", derived: i === 1, readout: label };
  }),
  rest: "others",
});

const chartOf = (...bars: StageBar[][]): StagesChart => ({
  title: "For a test",
  stages: bars.map((list, i) => ({ name: `Step ${i}`, bars: list })),
  missing: "no figure found",
});

describe.each([320, 760])("at %i px", (width) => {
  test.each<[string, StageBar[][]]>([
    ["no stage", []],
    ["one stage", [[barOf([50])]]],
    ["a gap in the chain", [[barOf([50])], [], [barOf([60])]]],
    ["all equal", [[barOf([20, 20, 20, 20, 20])], [barOf([20, 20])]]],
    ["zero and negative", [[barOf([0, -5, 40])]]],
    ["more than the whole", [[barOf([80, 90])]]],
    ["one enormous value", [[barOf([1e9, 1])]]],
    ["tiny ones", [[barOf([0.01, 0.02, 0.03])]]],
    [
      "long names",
      [[{ ...barOf([2, 3], "A country with a long name"), caption: "long ".repeat(30) }]],
    ],
  ])("%s", (_name, stages) => {
    const svg = drawStages(chartOf(...stages), { document, width });
    expectSound(svg);
    const count = stages.flat().flatMap(({ segments }) => segments).length;
    expect(svg.querySelectorAll(".mark")).toHaveLength(count);
    expect(svg.querySelectorAll("circle")).toHaveLength(stages.length);
  });

  test("segments are as wide as their shares, and none leaves the drawing", () => {
    const svg = drawStages(chartOf([barOf([60, 30])]), { document, width });
    const rects = [...svg.querySelectorAll("rect.mark")].map((rect) => ({
      x: Number(rect.getAttribute("x")),
      width: Number(rect.getAttribute("width")),
    }));
    expect((rects[0]?.width ?? 0) / (rects[1]?.width ?? 1)).toBeCloseTo(2, 1);
    expect(Math.max(...rects.map((rect) => rect.x + rect.width))).toBeLessThanOrEqual(width);
  });

  test("a step without figures says so in an empty bar", () => {
    const svg = drawStages(chartOf([], [barOf([1])]), { document, width });
    expect(svg.querySelectorAll("rect.empty")).toHaveLength(1);
    expect(labelsOf(svg).map(({ text }) => text)).toContain("no figure found");
  });
});
