import type { Box } from "../../src/charts/box.js";
import { textWidth } from "../../src/charts/textWidth.js";

/** A text of a drawing and the box that it fills. */
export interface Label extends Box {
  text: string;
}

/** The box of a text, without a browser to measure it. */
export function toLabel(element: SVGTextElement): Label {
  const number = (name: string) => Number(element.getAttribute(name));
  const [x, y, size] = [number("x"), number("y"), number("font-size")];
  const text = element.textContent ?? "";
  const weight = element.getAttribute("font-weight") === "600" ? 600 : 400;
  const width = textWidth(text, { size, weight });
  const anchor = element.getAttribute("text-anchor") ?? "start";
  const left = x - width * ({ start: 0, middle: 0.5, end: 1 }[anchor] ?? 0);
  return { text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
}
