import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import type { DotChart, DotRow } from "../../src/charts/dotDefinitions/dotChart.js";
import { drawDots } from "../../src/charts/dotDefinitions/drawDots.js";
import { expectSound, labelsOf } from "./expectSound.js";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

const rowOf = (value: number, more: Partial<DotRow> = {}): DotRow => ({
  ...{ key: `${value}`, kind: "a", text: "By a made-up definition", value, to: null },
  ...{ bound: "exact", derived: false, label: `${value}%`, readout: "" },
  ...more,
});

const chartOf = (...sections: DotRow[][]): DotChart => ({
  title: "For a test",
  kinds: [
    { id: "a", label: "by length", shape: "circle", colour: "china" },
    {
      id: "b",
      label: "by a measure with a long name that fills a line",
      shape: "square",
      colour: "us",
    },
  ],
  sections: sections.map((rows, i) => ({ heading: String(2000 + i), rows })),
  ticks: [0, 50, 100],
  formatTick: String,
});

describe.each([320, 760])("at %i px", (width) => {
  test.each<[string, DotRow[][]]>([
    ["none", []],
    ["an empty section", [[]]],
    ["one", [[rowOf(5)]]],
    ["all equal", [[rowOf(5), rowOf(5)], [rowOf(5)]]],
    ["both ends of the axis", [[rowOf(0, { bound: "less" }), rowOf(100, { bound: "more" })]]],
    ["outside the axis", [[rowOf(-20), rowOf(1e9, { label: "1,000,000,000%" })]]],
    ["ranges", [[rowOf(20, { to: 30 }), rowOf(40, { to: 40 })]]],
    ["long words", [[rowOf(50, { text: "very ".repeat(60), label: "about more than 50%" })]]],
    ["an unknown kind", [[rowOf(50, { kind: "nothing" })]]],
  ])("%s", (_name, sections) => {
    const svg = drawDots(chartOf(...sections), { document, width });
    expectSound(svg);
    expect(svg.querySelectorAll(".mark")).toHaveLength(sections.flat().length);
  });

  test("nothing joins one row to another", () => {
    const svg = drawDots(chartOf([rowOf(10), rowOf(90)], [rowOf(40)]), { document, width });
    const lines = [...svg.querySelectorAll("line.reach, line.row")];
    expect(lines.every((line) => line.getAttribute("y1") === line.getAttribute("y2"))).toBe(true);
    expect(svg.querySelectorAll("path")).toHaveLength(0);
  });

  test("a bound is an arrow, a range a bar, a computed value hollow", () => {
    const rows = [
      rowOf(10, { bound: "more" }),
      rowOf(20, { to: 30 }),
      rowOf(40, { derived: true }),
    ];
    const svg = drawDots(chartOf(rows), { document, width });
    expect(svg.querySelectorAll("path.reach")).toHaveLength(1);
    expect(svg.querySelectorAll("line.reach")).toHaveLength(2);
    expect(svg.querySelectorAll(".hollow-china")).toHaveLength(1);
  });

  test("the words of a row are all there", () => {
    const text = "Weight at customs of everything that was ever made up for a test of this kind";
    const svg = drawDots(chartOf([rowOf(10, { text })]), { document, width });
    const joined = labelsOf(svg)
      .map((label) => label.text)
      .join(" ");
    expect(joined).toContain(text);
  });
});
