import type { Standing } from "../../model/report/standing.js";

const namespace = "http://www.w3.org/2000/svg";

// Drawn, as letters of this kind differ in size from one typeface to the next.
const ring = "M8 3a5 5 0 0 1 0 10a5 5 0 0 1 0 -10z";
const shapes: Readonly<Record<Standing, { path: string; filled?: string; dashed?: boolean }>> = {
  right: { path: ring, filled: ring },
  later: { path: ring, filled: "M8 3a5 5 0 0 0 0 10z" },
  noted: { path: "M8 2.5L13.5 8L8 13.5L2.5 8z", filled: "M8 2.5L13.5 8L8 13.5L2.5 8z" },
  seen: { path: ring, dashed: true },
  wrong: { path: ring },
  open: { path: "M6.5 8h3" },
};

/** The sign of a standing, for the eye only: words beside it say the same. */
export function makeSign(document: Document, standing: Standing): Element {
  const { path, filled, dashed } = shapes[standing];
  const svg = document.createElementNS(namespace, "svg");
  setAll(svg, { class: "sign", viewBox: "0 0 16 16", "aria-hidden": "true" });
  svg.setAttribute("data-standing", standing);
  const outline = { d: path, fill: "none", stroke: "currentColor", "stroke-width": "2" };
  add(svg, { ...outline, ...(dashed ? { "stroke-dasharray": "2.2 2.2" } : {}) });
  if (filled) add(svg, { d: filled, fill: "currentColor" });
  return svg;
}

function add(svg: Element, attributes: Readonly<Record<string, string>>): void {
  const path = svg.ownerDocument.createElementNS(namespace, "path");
  setAll(path, attributes);
  svg.append(path);
}

function setAll(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
