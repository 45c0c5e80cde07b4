import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { boxesOverlap } from "../../../src/charts/box.js";
import { drawPicture } from "../../../src/charts/picture/drawPicture.js";
import { textWidth } from "../../../src/charts/textWidth.js";
import { drawForm, figureOf, forms } from "../drawnForms.js";
import { lessonData } from "../lessonData.js";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

function pictureOf(form: (typeof forms)[number], extra: { notes?: string[] } = {}): SVGSVGElement {
  const data = lessonData[form.name as keyof typeof lessonData];
  const figure = figureOf(form.name);
  const options = { view: form.view };
  const words = {
    finding: figure.finding(data, options),
    measure: figure.measure(data, options),
    notes: figure.notes(data, options),
    sources: "Sources: Somebody, 2010; Somebody else, 2011.",
    credit: "Rare Leverage",
    description: figure.describe(data, options),
    ...extra,
  };
  return drawPicture(drawForm(form, data), words, { document });
}

const ownTexts = (svg: SVGSVGElement) =>
  [...svg.children].filter(({ tagName }) => tagName.toLowerCase() === "text");

function boxOf(text: Element) {
  const number = (name: string) => Number(text.getAttribute(name));
  const weight = text.getAttribute("font-weight") === "600" ? 600 : 400;
  const size = number("font-size");
  const width = textWidth(text.textContent ?? "", { size, weight });
  const [left, y] = [number("x"), number("y")];
  return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.25 };
}

for (const form of forms.filter(({ width }) => width === 760)) {
  test(`everything is in the picture, and nothing touches: ${form.name} ${form.view}`, () => {
    const svg = pictureOf(form);
    const [, , width = 0, height = 0] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
    const drawing = svg.querySelector("svg");
    const [x, y, w, h] = ["x", "y", "width", "height"].map((name) =>
      Number(drawing?.getAttribute(name)),
    );
    const place = {
      left: x ?? 0,
      top: y ?? 0,
      right: (x ?? 0) + (w ?? 0),
      bottom: (y ?? 0) + (h ?? 0),
    };
    const boxes = ownTexts(svg).map(boxOf);
    for (const [i, box] of boxes.entries()) {
      // Arial is wider by about a twelfth.
      expect((box.right - box.left) * 1.09).toBeLessThanOrEqual(width - 2 * box.left + 1);
      expect(box.bottom).toBeLessThan(height - 8);
      expect(boxesOverlap(box, place)).toBe(false);
      for (const other of boxes.slice(i + 1)) expect(boxesOverlap(box, other)).toBe(false);
    }
    expect(place.bottom).toBeLessThan(height);
    const said = ownTexts(svg)
      .map((text) => text.textContent)
      .join(" ");
    const figure = figureOf(form.name);
    const data = lessonData[form.name as keyof typeof lessonData];
    const words = [
      figure.finding(data, form),
      figure.measure(data, form),
      ...figure.notes(data, form),
    ];
    for (const part of [...words, "Somebody else, 2011.", "Rare Leverage"]) {
      expect(said).toContain(part.split(/\s+/).join(" "));
    }
    expect(svg.querySelector("title")?.textContent).toBe(figure.finding(data, form));
    expect(svg.outerHTML).not.toMatch(/NaN|undefined/);
  });
}

test("without notes no space is left for them", () => {
  const form = { name: "unitValue", view: "", width: 760 };
  const height = (svg: SVGSVGElement) => Number(svg.getAttribute("height"));
  expect(height(pictureOf(form, { notes: [] }))).toBeLessThan(height(pictureOf(form)));
});

test("the lines of a title are of about the same length", () => {
  const form = { name: "japanImports", view: "month", width: 760 };
  const lines = ownTexts(pictureOf(form)).filter((text) => text.getAttribute("font-size") === "24");
  const widths = lines.map((line) => boxOf(line).right - boxOf(line).left);
  expect(lines).toHaveLength(2);
  expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.7);
});
