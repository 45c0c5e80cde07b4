import { parseHTML } from "linkedom";
import { describe, expect, test, vi } from "vitest";
import { boxesOverlap } from "../../src/charts/box.js";
import { predictDrawing } from "../../src/charts/predictDrawing.js";
import { predictHeight } from "../../src/charts/predictPlan.js";
import type { Prediction } from "../../src/model/prediction.js";
import { type Label, toLabel } from "./labelBox.js";

const task: Prediction = {
  unit: "percent",
  range: [0, 100],
  step: 5,
  known: [
    { label: "2007", value: 90 },
    { label: "2008", value: 86 },
    { label: "2009", value: 80 },
  ],
  labels: ["2010", "2011", "2012"],
  given: [null, null, null],
};
const states: Record<string, Prediction> = {
  open: task,
  begun: { ...task, given: [70, null, 40] },
  answered: { ...task, given: [70, 60, 69], real: [60, 55, 70] },
};
const many = Array.from({ length: 12 }, (_, i) => `Quarter ${i + 1}`);

function draw(data: Prediction, width: number): SVGSVGElement {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  return predictDrawing(data, { width, document });
}

describe.each(Object.keys(states))("%s", (name) => {
  const data = states[name] ?? task;

  test.each([320, 760])("at %i", async (width) => {
    const warn = vi.spyOn(console, "warn");
    const svg = draw(data, width);
    expect(warn).not.toHaveBeenCalled();
    const lines = `${svg.outerHTML.replaceAll("><", ">\n<")}\n`;
    await expect(lines).toMatchFileSnapshot(`snapshots/predictDrawing-${name}-${width}.svg`);
  });
});

test("says in words what it shows, and the real line only when it shows it", () => {
  const said = (data: Prediction) => draw(data, 320).getAttribute("aria-label");
  expect(said(task)).toBe(
    "Line chart, percent. Known: 2007 90, 2008 86, 2009 80. Your line: 2010 open, 2011 open, 2012 open.",
  );
  expect(said(states.answered ?? task)).toContain("In the figure: 2010 60, 2011 55, 2012 70.");
});

test("a point that waits can be taken hold of; once answered none can", () => {
  const grips = (data: Prediction) => draw(data, 320).querySelectorAll(".grip").length;
  expect(Object.values(states).map(grips)).toEqual([3, 3, 0]);
});

test("a point that is missing breaks the line", () => {
  const paths = (data: Prediction) => draw(data, 320).querySelectorAll("path.line-own").length;
  expect(Object.values(states).map(paths)).toEqual([0, 1, 1]);
});

const degenerate: [string, Partial<Prediction>][] = [
  ["nothing known", { known: [] }],
  ["one point and nothing known", { known: [], labels: ["2010"], given: [50], real: [50] }],
  ["one point", { labels: ["2010"], given: [null] }],
  ["all equal", { given: [80, 80, 80], real: [80, 80, 80] }],
  ["given outside the range", { given: [-1e9, 1e9, 50], real: [500, -500, 50] }],
  ["below zero", { range: [-50, 50], known: [], given: [-50, 0, 50], real: [50, 0, -50] }],
  ["a range without width", { range: [5, 5], known: [], given: [5, 5, null] }],
  ["no number at all", { given: [Number.NaN, Number.POSITIVE_INFINITY, null] }],
  ["fewer given than asked", { given: [] }],
  ["twelve points", { labels: many, given: many.map(() => null) }],
  [
    "large numbers",
    { range: [0, 250_000], known: [], given: [123_456, 250_000, 0], unit: "tonnes" },
  ],
];

describe.each(degenerate)("%s", (_name, change) => {
  test.each([280, 320, 760])("draws no stray value and no touching labels at %i", (width) => {
    const svg = draw({ ...task, ...change }, width);
    expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined|null/);
    const labels = [...svg.querySelectorAll("text")].map(toLabel);
    expect(touching(labels)).toEqual([]);
    const outside = labels.filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > predictHeight,
    );
    expect(outside.map(({ text }) => text)).toEqual([]);
  });
});

test.each(Object.keys(states))("no two labels touch: %s", (name) => {
  for (const width of [320, 760]) {
    const svg = draw(states[name] ?? task, width);
    expect(touching([...svg.querySelectorAll("text")].map(toLabel))).toEqual([]);
  }
});

function touching(labels: readonly Label[]): string[] {
  return labels.flatMap((a, i) =>
    labels.slice(i + 1).flatMap((b) => (boxesOverlap(a, b) ? [`${a.text} × ${b.text}`] : [])),
  );
}
