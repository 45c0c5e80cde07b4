import { expect, test } from "vitest";
import { type Box, boxesOverlap } from "../../src/charts/box.js";
import { textWidth } from "../../src/charts/textWidth.js";
import { drawForm, forms } from "./drawnForms.js";
import { lessonData } from "./lessonData.js";

interface Label extends Box {
  text: string;
}

for (const form of forms) {
  const title = [form.name, form.view, form.width].join(" ");
  const svg = drawForm(form, lessonData[form.name as keyof typeof lessonData]);
  const labels = [...svg.querySelectorAll("text")].map(toLabel);

  test(`has labels: ${title}`, () => expect(labels.length).toBeGreaterThan(3));

  test(`no two labels touch: ${title}`, () => {
    const pairs = labels.flatMap((a, i) =>
      labels.slice(i + 1).flatMap((b) => (boxesOverlap(a, b) ? [`${a.text} × ${b.text}`] : [])),
    );
    expect(pairs).toEqual([]);
  });

  test(`nothing is cut off: ${title}`, () => {
    const [, , width = 0, height = 0] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
    const outside = labels.filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height,
    );
    expect(outside.map(({ text }) => text)).toEqual([]);
  });
}

function toLabel(element: SVGTextElement): Label {
  const number = (name: string) => Number(element.getAttribute(name));
  const [x, y, size] = [number("x"), number("y"), number("font-size")];
  const text = element.textContent ?? "";
  const weight = element.getAttribute("font-weight") === "600" ? 600 : 400;
  const width = textWidth(text, { size, weight });
  const anchor = element.getAttribute("text-anchor") ?? "start";
  const left = x - width * ({ start: 0, middle: 0.5, end: 1 }[anchor] ?? 0);
  return { text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
}
