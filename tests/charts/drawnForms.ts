import { parseHTML } from "linkedom";
import type { Figure } from "../../src/charts/figure.js";
import { figures } from "../../src/charts/figures.js";
import { narrowWidth, wideWidth } from "../../src/charts/frame.js";

/** One drawing of one figure. */
export interface DrawnForm {
  name: string;
  view: string;
  width: number;
}

/** Every figure in every view at both widths. */
export const forms: DrawnForm[] = Object.entries(figures).flatMap(([name, { views }]) =>
  (views.length > 0 ? views.map(({ id }) => id) : [""]).flatMap((view) =>
    [narrowWidth, wideWidth].map((width) => ({ name, view, width })),
  ),
);

/** The drawing as an element without a browser. */
export function drawForm(
  { name, view, width }: DrawnForm,
  data: unknown,
  options: { readouts?: boolean; selected?: string } = {},
): SVGSVGElement {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  return figureOf(name).draw(data, { view, width, document, ...options });
}

/** The figure of a name; throws for a name that is not there. */
export function figureOf(name: string): Figure<unknown> {
  const figure = figures[name];
  if (!figure) throw new Error(`no figure ${name}`);
  return figure;
}
