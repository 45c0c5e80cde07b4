import type { Box } from "../box.js";
import { logTicks } from "../logTicks.js";
import { appendLine, appendText } from "../svg.js";
import { textWidth } from "../textWidth.js";
import type { ScatterPlan } from "./planScatter.js";
import type { ScatterChart } from "./scatterChart.js";

/** Draws both axes, labelled at the powers of ten; gives the boxes of the labels in the plot. */
export function drawScatterAxes(svg: SVGSVGElement, chart: ScatterChart, plan: ScatterPlan): Box[] {
  drawX(svg, chart, plan);
  return drawY(svg, chart, plan);
}

function drawX(svg: SVGSVGElement, chart: ScatterChart, plan: ScatterPlan): void {
  const { frame, x, top, bottom, missingY, height } = plan;
  const end = missingY === null ? bottom : bottom + 36;
  const style = { size: frame.small, anchor: "middle", class: "quiet" } as const;
  for (const tick of logTicks(x)) {
    appendLine(svg, [x(tick), top, x(tick), end], "grid");
    const text = chart.formatX(tick);
    const half = textWidth(text, { size: frame.small }) / 2;
    const middle = Math.min(Math.max(x(tick), half), frame.width - half);
    appendText(svg, { x: middle, y: end + frame.small + 4, text }, style);
  }
  appendLine(svg, [0, bottom, frame.width, bottom], "baseline");
  appendText(svg, { x: frame.width / 2, y: height - 6, text: chart.xTitle }, style);
}

function drawY(svg: SVGSVGElement, chart: ScatterChart, { frame, y }: ScatterPlan): Box[] {
  const ticks = logTicks(y);
  return ticks.map((tick) => {
    const at = y(tick);
    appendLine(svg, [0, at, frame.width, at], "grid");
    const text = chart.formatY(tick, tick === ticks.at(-1));
    appendText(svg, { x: 0, y: at - 4, text }, { size: frame.small, class: "quiet halo" });
    const right = textWidth(text, { size: frame.small });
    return { left: 0, right, top: at - frame.small - 4, bottom: at };
  });
}
