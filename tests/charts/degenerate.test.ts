import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { drawIndicators } from "../../src/charts/drawIndicators.js";
import type { ImportsFromChina } from "../../src/model/importsFromChina.js";
import type { PricesUnitValue } from "../../src/model/pricesUnitValue.js";
import { drawForm, figureOf, forms } from "./drawnForms.js";
import { lessonData, noData } from "./lessonData.js";

const month = (start: string, value: number | null) => {
  return { start, end: start, value, derived: false, note: "" };
};

const importsOf = (values: (number | null)[]): ImportsFromChina => ({
  ...noData.japanImports,
  months: values.map((value, i) => month(`2010-0${i + 1}`, value)),
});

const unitValueOf = (values: (number | null)[]): PricesUnitValue => ({
  ...noData.unitValue,
  values: values.map((value, i) => ({ year: 2000 + i, value })),
});

for (const form of forms) {
  test(`no data, still a drawing and words: ${form.name} ${form.view} ${form.width}`, () => {
    const data = noData[form.name as keyof typeof noData];
    const svg = drawForm(form, data);
    expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined|null/);
    const figure = figureOf(form.name);
    const options = { view: form.view };
    const words = [figure.finding(data, options), figure.measure(data, options)];
    words.push(figure.describe(data, options), ...figure.notes(data, options));
    expect(words.join(" ")).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(figure.tabulate(data, options).rows).toEqual([]);
  });

  test(`no stray value: ${form.name} ${form.view} ${form.width}`, () => {
    const svg = drawForm(form, lessonData[form.name as keyof typeof lessonData]);
    expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined|null/);
  });
}

test.each([
  ["one", [5], 1],
  ["all equal", [5, 5, 5], 3],
  ["a gap", [5, null, 7], 2],
  ["zero", [0, 0], 2],
  ["one enormous value", [1, 1e9, 1], 3],
])("columns: %s", (_name, values, count) => {
  const svg = drawForm({ name: "japanImports", view: "month", width: 350 }, importsOf(values));
  expect(svg.querySelectorAll("rect")).toHaveLength(count);
  expect(svg.outerHTML).not.toMatch(/NaN|Infinity|height="-/);
});

test("columns: a gap is marked as such", () => {
  const form = { name: "japanImports", view: "month", width: 350 };
  const svg = drawForm(form, importsOf([5, null, 7]), { readouts: true });
  const readouts = [...svg.querySelectorAll(".mark")].map((mark) =>
    mark.getAttribute("data-readout"),
  );
  expect(readouts[1]).toBe("Feb 2010: no figure found");
});

test("line: a gap breaks the line", () => {
  const form = { name: "unitValue", view: "", width: 760 };
  const path = drawForm(form, unitValueOf([1000, 2000, null, 3000, 4000])).querySelector("path");
  expect(path?.getAttribute("d")?.match(/M/g)).toHaveLength(2);
});

test("line: all equal is described as it is", () => {
  const { describe } = figureOf("unitValue");
  expect(describe(unitValueOf([1000, 1000]))).toContain("1,000");
});

test("indicators: the selected bar stands out, by name and by index", () => {
  const form = { name: "indicators", view: "", width: 350 };
  const first = lessonData.indicators.indicators[0]?.indicator ?? "";
  for (const selected of [first, "0"]) {
    const svg = drawForm(form, lessonData.indicators, { selected });
    expect(svg.querySelectorAll(".fill-china, .hollow-china")).toHaveLength(1);
  }
});

test("marks are silent in static drawings and speak in live ones", () => {
  for (const form of forms) {
    const data = lessonData[form.name as keyof typeof lessonData];
    expect(drawForm(form, data).querySelectorAll("[data-readout]")).toHaveLength(0);
    const live = drawForm(form, data, { readouts: true });
    expect(live.querySelectorAll("[data-readout]").length).toBeGreaterThan(2);
  }
});

test("indicators: a threshold names and counts what passes", () => {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const data = lessonData.indicators.indicators;
  const svg = drawIndicators(data, { document, width: 350, threshold: 50 });
  const ticked = [...svg.querySelectorAll("text")].filter((text) =>
    text.textContent?.startsWith("passes: "),
  );
  const deep = data.filter(({ change }) => change !== null && change <= -50);
  expect(ticked).toHaveLength(deep.length);
  const changes = data.filter(({ change }) => change !== null);
  expect(svg.getAttribute("aria-label")).toContain(`${deep.length} of ${changes.length} pass`);
  for (const threshold of [0, 100]) {
    const other = drawIndicators(data, { document, width: 350, threshold });
    expect(other.outerHTML).not.toMatch(/NaN|Infinity/);
  }
});
