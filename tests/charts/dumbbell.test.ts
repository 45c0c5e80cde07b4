import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { drawDumbbell } from "../../src/charts/dumbbell/drawDumbbell.js";
import type { DumbbellChart, DumbbellRow } from "../../src/charts/dumbbell/dumbbellChart.js";
import { expectSound, labelsOf } from "./expectSound.js";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

const rowOf = (values: number[], more: Partial<DumbbellRow> = {}): DumbbellRow => ({
  name: "Nowhere",
  marks: values.map((value, i) => {
    return { key: `${i}`, kind: i === 0 ? "a" : "b", value, label: `${value}`, readout: "" };
  }),
  ends: values.length > 1 ? ["0", `${values.length - 1}`] : null,
  comparable: true,
  words: ["A sentence under the row."],
  ...more,
});

const chartOf = (...rows: DumbbellRow[]): DumbbellChart => ({
  title: "For a test",
  kinds: [
    { id: "a", label: "before", shape: "diamond", colour: "ink" },
    { id: "b", label: "after", shape: "circle", colour: "china" },
  ],
  rows,
  formatTick: (value) => value.toLocaleString("en"),
  unit: "made-up units",
});

describe.each([320, 760])("at %i px", (width) => {
  test.each<[string, DumbbellRow[]]>([
    ["none", []],
    ["one value", [rowOf([5])]],
    ["a gap", [rowOf([]), rowOf([3, 4])]],
    ["all equal", [rowOf([5, 5]), rowOf([5, 5])]],
    ["zero", [rowOf([0, 0])]],
    ["negative", [rowOf([-30, 40])]],
    ["one enormous value", [rowOf([1, 1e9]), rowOf([2, 3])]],
    ["many on one row", [rowOf([1, 2, 3, 4, 5, 6, 7, 8])]],
    ["long words", [rowOf([1, 9], { name: "long ".repeat(40), words: ["very ".repeat(60)] })]],
    ["ends that are not there", [rowOf([1, 9], { ends: ["0", "nothing"] })]],
  ])("%s", (_name, rows) => {
    const svg = drawDumbbell(chartOf(...rows), { document, width });
    expectSound(svg);
    const count = rows.flatMap(({ marks }) => marks).length;
    expect(svg.querySelectorAll(".mark")).toHaveLength(count);
  });

  test("values that cannot be compared are joined by a dashed line, others by a solid one", () => {
    const rows = [rowOf([1, 9]), rowOf([1, 9], { comparable: false })];
    const svg = drawDumbbell(chartOf(...rows), { document, width });
    expect(svg.querySelectorAll("line.reach")).toHaveLength(2);
    expect(svg.querySelectorAll("line.reach.apart")).toHaveLength(1);
  });

  test("two values close together both keep their label", () => {
    const svg = drawDumbbell(chartOf(rowOf([6558, 7200]), rowOf([10000])), { document, width });
    const texts = labelsOf(svg).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["6558", "7200"]));
  });

  test("the axis starts at zero and says its unit", () => {
    const svg = drawDumbbell(chartOf(rowOf([700, 900])), { document, width });
    const texts = labelsOf(svg).map(({ text }) => text);
    expect(texts).toContain("0");
    expect(texts.some((text) => text.endsWith("made-up units"))).toBe(true);
  });
});
