const namespace = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** How a text stands: sizes in the drawing's pixels. */
export interface TextStyle {
  size: number;
  weight?: 400 | 600;
  anchor?: "start" | "middle" | "end";
  class?: string;
}

/** An empty drawing that is one image to assistive technology, named by `label`. */
export function createSvg(
  document: Document,
  { width, height, label }: { width: number; height: number; label: string },
): SVGSVGElement {
  const svg = document.createElementNS(namespace, "svg");
  const viewBox = `0 0 ${Math.round(width)} ${Math.round(height)}`;
  setAll(svg, { class: "drawing", viewBox, role: "img", "aria-label": label });
  return svg;
}

/** Adds an element to a drawing; attributes that are undefined are left out. */
export function append(parent: Element, name: string, attributes: Attributes = {}): SVGElement {
  const child = parent.ownerDocument.createElementNS(namespace, name) as SVGElement;
  setAll(child, attributes);
  parent.appendChild(child);
  return child;
}

/** Adds one line of text with its baseline at y. */
export function appendText(
  parent: Element,
  { x, y, text }: { x: number; y: number; text: string },
  { size, weight = 400, anchor = "start", class: name = "ink" }: TextStyle,
): SVGElement {
  const attributes = {
    x: round(x),
    y: round(y),
    "font-size": size,
    "font-weight": weight === 600 ? 600 : undefined,
    "text-anchor": anchor === "start" ? undefined : anchor,
    class: name,
  };
  const element = append(parent, "text", attributes);
  element.textContent = text;
  return element;
}

/** Adds a straight line. */
export function appendLine(
  parent: Element,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  className: string,
): SVGElement {
  const ends = { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) };
  return append(parent, "line", { ...ends, class: className });
}

/** Marks an element as a data point that pointer and keys can read. */
export function markPoint(element: Element, key: string, readout: string | undefined): Element {
  element.classList.add("mark");
  element.setAttribute("data-key", key);
  if (readout !== undefined) element.setAttribute("data-readout", readout);
  return element;
}

/** Shortens coordinates: a tenth of a pixel is enough. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function setAll(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, String(value));
  }
}
