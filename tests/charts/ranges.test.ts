import { describe, expect, test } from "vitest";
import { ascendEstimates } from "../../src/charts/ascendEstimates.js";
import { drawRanges } from "../../src/charts/ranges/drawRanges.js";
import {
  type RangeChart,
  type RangeEstimate,
  rangeOf,
} from "../../src/charts/ranges/rangeChart.js";
import { document, expectSound, widths } from "./formSound.js";
import { lessonData } from "./lessonData.js";

const estimateOf = (value: number, more: Partial<RangeEstimate> = {}): RangeEstimate => ({
  ...{ name: "Somebody", remark: "Counts something", value, label: `about ${value}` },
  ...{ upTo: false, hollow: false, shape: "circle", comparable: true, readout: `is ${value}` },
  ...more,
});

const chartOf = (lists: readonly RangeEstimate[][]): RangeChart => ({
  groups: lists.map((estimates, i) => ({ name: `Year ${i}`, estimates })),
  ...{ title: "For a test", unit: "pieces", format: String, colour: "china" },
  sayRange: (low, high) => `from ${low} to ${high}`,
});

describe.each(widths)("ranges at %i", (width) => {
  test.each<[string, number[][], number]>([
    ["none", [], 0],
    ["an empty group", [[]], 0],
    ["one estimate", [[5]], 0],
    ["all equal", [[5, 5, 5]], 1],
    ["zero", [[0, 0]], 1],
    ["negative", [[-3, 4]], 1],
    ["one enormous value", [[1, 1e9]], 1],
    ["many groups", [[1, 2], [3, 4], [5], [6, 7]], 3],
  ])("%s", (_name, lists, ranges) => {
    const chart = chartOf(lists.map((values) => values.map((value) => estimateOf(value))));
    const svg = drawRanges(chart, { document, width });
    expectSound(svg);
    const groups = new Set([...svg.querySelectorAll(".range")].map((one) => one.getAttribute("x")));
    expect(groups.size > 0).toBe(ranges > 0);
    expect(svg.querySelectorAll(".mark")).toHaveLength(lists.flat().length);
  });

  test("long names and remarks are broken into lines", () => {
    const remark = "A long description of what exactly is counted and what is left out of it";
    const name = "An institute with a very long name in a very long city";
    const estimates = [estimateOf(1, { name, remark }), estimateOf(9, { name, remark })];
    expectSound(drawRanges(chartOf([estimates]), { document, width }));
  });

  test("what counts something else stands outside the range", () => {
    const dies = estimateOf(9, { comparable: false, shape: "square" });
    const chart = chartOf([[estimateOf(1), estimateOf(2), dies]]);
    expect(rangeOf(chart.groups[0] ?? { name: "", estimates: [] })).toEqual([1, 2]);
    expect(drawRanges(chart, { document, width }).querySelectorAll("polygon")).toHaveLength(1);
  });

  test("an upper limit is led to nothing", () => {
    const chart = chartOf([[estimateOf(4, { upTo: true }), estimateOf(5)]]);
    const svg = drawRanges(chart, { document, width });
    expect(svg.querySelectorAll(".series-up-to, .series-limit")).toHaveLength(2);
  });
});

describe("estimates of Ascend chips", () => {
  const data = lessonData.ascendEstimates;

  test("the finding follows the data", () => {
    expect(ascendEstimates.finding(data)).toMatch(/for 2025 disagree: .* four times the lowest$/);
    const estimates = data.estimates.map((one) => ({ ...one, value: 5 }));
    expect(ascendEstimates.finding({ ...data, estimates })).toMatch(/all the same$/);
  });

  test("dies do not widen the range of 2026", () => {
    const svg = ascendEstimates.draw(data, { document, width: 760 });
    expect(svg.textContent).toContain("2026: the highest is twice the lowest");
  });

  test("limits and approximations are said", () => {
    const words = ascendEstimates.describe(data);
    expect(words).toContain("up to 200,000");
    expect(words).toContain("about 300,000 (Ascend 910C, derived)");
  });
});
