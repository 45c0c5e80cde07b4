import { expect } from "vitest";
import { type Box, boxesOverlap } from "../../src/charts/box.js";
import { textWidth } from "../../src/charts/textWidth.js";

/** One text of a drawing with the box that it takes. */
export interface Label extends Box {
  text: string;
}

/** The texts of a drawing, measured without a browser. */
export function labelsOf(svg: SVGSVGElement): Label[] {
  return [...svg.querySelectorAll("text")].map((element) => {
    const number = (name: string) => Number(element.getAttribute(name));
    const [x, y, size] = [number("x"), number("y"), number("font-size")];
    const text = element.textContent ?? "";
    const weight = element.getAttribute("font-weight") === "600" ? 600 : 400;
    const width = textWidth(text, { size, weight });
    const anchor = element.getAttribute("text-anchor") ?? "start";
    const left = x - width * ({ start: 0, middle: 0.5, end: 1 }[anchor] ?? 0);
    return { text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
  });
}

/** What every drawing keeps, whatever its data: real numbers, texts inside it, none on another. */
export function expectSound(svg: SVGSVGElement): void {
  expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined|null|(width|height|r)="-/);
  const [, , width = 0, height = 0] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const labels = labelsOf(svg);
  const outside = labels.filter(({ left, right, top, bottom }) => {
    return left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height;
  });
  expect(outside.map(({ text }) => text)).toEqual([]);
  const touching = labels.flatMap((a, i) =>
    labels.slice(i + 1).flatMap((b) => (boxesOverlap(a, b) ? [`${a.text} × ${b.text}`] : [])),
  );
  expect(touching).toEqual([]);
}
