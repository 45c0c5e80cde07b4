import { parseHTML } from "linkedom";
import { expect } from "vitest";
import { boxesOverlap } from "../../src/charts/box.js";
import { textWidth } from "../../src/charts/textWidth.js";

/** A document without a browser. */
export const { document } = parseHTML("<!doctype html><html><body></body></html>");

/** Both widths that every form is drawn at. */
export const widths = [320, 760];

/** What no drawing may have: values that are none, text that leaves it, texts that touch. */
export function expectSound(svg: SVGSVGElement): void {
  expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined|null|(?:height|width)="-/);
  const [, , width = 0, height = 0] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const boxes = [...svg.querySelectorAll("text")].map(boxOf);
  for (const { text, left, right, top, bottom } of boxes) {
    expect(left, text).toBeGreaterThan(-1);
    expect(right, text).toBeLessThan(width + 1);
    expect(top, text).toBeGreaterThan(-1);
    expect(bottom, text).toBeLessThan(height + 1);
  }
  const touching = boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => (boxesOverlap(a, b) ? [`${a.text} × ${b.text}`] : [])),
  );
  expect(touching).toEqual([]);
}

function boxOf(element: SVGTextElement) {
  const number = (name: string) => Number(element.getAttribute(name));
  const [x, y, size] = [number("x"), number("y"), number("font-size")];
  const text = element.textContent ?? "";
  const weight = element.getAttribute("font-weight") === "600" ? 600 : 400;
  const width = textWidth(text, { size, weight });
  const anchor = element.getAttribute("text-anchor") ?? "start";
  const left = x - width * ({ start: 0, middle: 0.5, end: 1 }[anchor] ?? 0);
  return { text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
}
