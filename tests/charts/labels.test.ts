import { expect, test } from "vitest";
import { boxesOverlap } from "../../src/charts/box.js";
import { drawForm, forms } from "./drawnForms.js";
import { toLabel } from "./labelBox.js";
import { lessonData } from "./lessonData.js";

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
