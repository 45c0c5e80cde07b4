import { appendText, markPoint } from "../svg.js";
import { textWidth } from "../textWidth.js";
import { drawPoint } from "./drawPoint.js";
import type { ScatterPlan } from "./planScatter.js";
import type { ScatterChart } from "./scatterChart.js";

interface Options {
  plan: ScatterPlan;
  readouts: boolean;
}

/** The band below the plot, for points without a value; names that have no room stay out. */
export function drawMissing(
  svg: SVGSVGElement,
  chart: ScatterChart,
  { plan, readouts }: Options,
): void {
  const { frame, x, unplaced, missingY } = plan;
  if (missingY === null) return;
  const size = frame.small;
  const points = unplaced.toSorted((a, b) => a.x - b.x);
  const places = points.map((point) => x(point.x));
  const baseline = missingY + size * 0.35;
  const width = textWidth(chart.missing, { size });
  const isLeft = places.every((at) => at > width + 10);
  const isRight = !isLeft && places.every((at) => at < frame.width - width - 10);
  const place = { x: isRight ? frame.width : 0, y: baseline, text: chart.missing };
  const anchor = isRight ? "end" : "start";
  if (isLeft || isRight) appendText(svg, place, { size, anchor, class: "quiet" });
  const last = isRight ? frame.width - width - 8 : frame.width;
  points.forEach((point, i) => {
    const at = x(point.x);
    const mark = drawPoint(svg, point, { chart, at: [at, missingY] });
    markPoint(mark, point.key, readouts ? point.readout : undefined);
    const right = at + 10 + textWidth(point.name, { size });
    if (right > Math.min(last, (places[i + 1] ?? frame.width + 8) - 8)) return;
    appendText(svg, { x: at + 10, y: baseline, text: point.name }, { size, class: "ink halo" });
  });
}
