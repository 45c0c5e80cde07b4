import type { DrawOptions } from "../figure.js";
import { drawMarker } from "../marker.js";
import { appendText, createSvg, markPoint } from "../svg.js";
import { textWidth } from "../textWidth.js";
import { drawMissing } from "./drawMissing.js";
import { drawPair } from "./drawPair.js";
import { drawPoint } from "./drawPoint.js";
import { drawReferences } from "./drawReferences.js";
import { drawScatterAxes } from "./drawScatterAxes.js";
import { labelPoints } from "./labelPoints.js";
import { planScatter, type ScatterPlan } from "./planScatter.js";
import type { ScatterChart } from "./scatterChart.js";

/** Draws points over two log axes, each with its name; without points, the empty axes. */
export function drawScatter(
  chart: ScatterChart,
  { width, document = globalThis.document, readouts = false }: DrawOptions = {},
): SVGSVGElement {
  const plan = planScatter(chart, width);
  const { frame, height } = plan;
  const svg = createSvg(document, { width: frame.width, height, label: chart.title });
  const axes = drawScatterAxes(svg, chart, plan);
  drawKey(svg, chart, plan);
  const references = drawReferences(svg, chart, { plan, readouts });
  const pair = drawPair(svg, chart, plan);
  labelPoints(svg, plan, {
    hard: [...axes, ...pair.hard],
    soft: [...references, ...pair.soft],
  });
  for (const point of plan.placed) {
    const mark = drawPoint(svg, point, { chart, at: [plan.x(point.x), plan.y(point.y)] });
    markPoint(mark, point.key, readouts ? point.readout : undefined);
  }
  drawMissing(svg, chart, { plan, readouts });
  return svg;
}

/** The marks of the groups with their names, in one row. */
function drawKey(svg: SVGSVGElement, chart: ScatterChart, { frame, keyY }: ScatterPlan): void {
  appendText(svg, { x: 0, y: keyY, text: chart.keyTitle }, { size: frame.small, class: "quiet" });
  let x = textWidth(chart.keyTitle, { size: frame.small }) + 18;
  for (const { shape, label, class: name } of chart.groups) {
    drawMarker(svg, [x, keyY - frame.small * 0.35], { shape, size: 5.5, class: name });
    appendText(svg, { x: x + 12, y: keyY, text: label }, { size: frame.small });
    x += 12 + textWidth(label, { size: frame.small }) + (frame.narrow ? 18 : 28);
  }
}
