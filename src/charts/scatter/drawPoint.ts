import { drawMarker } from "../marker.js";
import type { ScatterChart, ScatterPoint } from "./scatterChart.js";

/** Draws a point with the mark of its group. */
export function drawPoint(
  svg: SVGSVGElement,
  { group }: ScatterPoint,
  { chart, at }: { chart: ScatterChart; at: readonly [number, number] },
): SVGElement {
  const { shape = "circle", class: name = "fill-context" } =
    chart.groups.find(({ id }) => id === group) ?? {};
  return drawMarker(svg, at, { shape, size: 5.5, class: name });
}
