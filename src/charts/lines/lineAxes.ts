import { scaleLinear } from "d3";
import { enForms } from "../../model/words/en.js";
import { append, appendLine, appendText, round } from "../svg.js";
import { textWidth } from "../textWidth.js";
import type { LineChart } from "./lineChart.js";
import type { LinePlan } from "./linePlan.js";

/** Draws the value axis with its unit, and says so where it does not start at zero. */
export function drawValues(svg: SVGSVGElement, chart: LineChart, plan: LinePlan): void {
  const { frame, y, bottom, ticks, names } = plan;
  const style = { size: frame.small, class: "quiet" };
  for (const tick of ticks) {
    const isBase = tick === 0 && !chart.log;
    appendLine(svg, [0, y(tick), names - 8, y(tick)], isBase ? "baseline" : "grid");
    const unit = tick === ticks.at(-1) && chart.unit !== "" ? ` ${chart.unit}` : "";
    const text = `${chart.format(tick)}${unit}`;
    if (!isBase) appendText(svg, { x: 0, y: y(tick) - 4, text }, { ...style, class: "quiet halo" });
  }
  if (isTruncated(chart)) drawCut(svg, bottom);
}

/** Whether the foot of the axis is neither zero nor a step of a log axis. */
export function isTruncated({ domain, log }: LineChart): boolean {
  return domain !== null && domain[0] > 0 && !log;
}

/** The zigzag at the foot of a truncated axis. */
function drawCut(svg: SVGSVGElement, bottom: number): void {
  append(svg, "path", { d: `M0,${bottom + 6}l4,-4l5,8l5,-8l4,4`, class: "cut" });
}

/** Draws the years under the axis and the moments that change how the lines are read. */
export function drawTimes(svg: SVGSVGElement, chart: LineChart, plan: LinePlan): void {
  const { frame, x, bottom, top } = plan;
  const [left = 0, right = 0] = x.range();
  for (const seam of chart.seams) appendLine(svg, [x(seam), top, x(seam), bottom], "seam");
  const baseline = bottom + frame.small + 8;
  for (const year of yearTicks(chart, plan)) {
    appendLine(svg, [x(year), bottom, x(year), bottom + 4], "tick");
    const half = textWidth(String(year), { size: frame.small }) / 2;
    const middle = Math.min(Math.max(x(year), left - 8 + half), right + 12 - half);
    const place = { x: middle, y: baseline, text: String(year) };
    appendText(svg, place, { size: frame.small, anchor: "middle", class: "quiet" });
  }
  if (chart.now) drawNow(svg, chart.now, plan);
}

/** The first and the last year, and whole years between them that have room. */
function yearTicks({ series }: LineChart, { x, frame }: LinePlan): number[] {
  if (series.every(({ points }) => points.length === 0)) return [];
  const [from = 0, to = 0] = x.domain();
  const [first, last] = [Math.ceil(from), Math.floor(to)];
  const [start = 0, end = 0] = x.range();
  const room = textWidth("2000", { size: frame.small }) + 14;
  const count = Math.max(1, Math.floor((end - start) / (room * 1.4)));
  const whole = scaleLinear([first, last], [0, 1]).ticks(count).filter(Number.isInteger);
  const years: number[] = [];
  for (const year of first === last ? [first] : [first, last, ...whole]) {
    if (years.every((other) => Math.abs(x(other) - x(year)) >= room)) years.push(year);
  }
  return years;
}

/** Beyond the last known moment the ground is tinted: what stands there is still to come. */
function drawNow(
  svg: SVGSVGElement,
  { time, text }: NonNullable<LineChart["now"]>,
  { frame, x, top, bottom }: LinePlan,
): void {
  const [, right = 0] = x.range();
  const at = Math.min(x(time), right);
  const box = { x: round(at), y: top, width: round(right - at), height: bottom - top };
  svg.insertBefore(append(svg, "rect", { ...box, class: "to-come" }), svg.firstChild);
  appendLine(svg, [at, top, at, bottom], "marker");
  const label = right - at > textWidth(text, { size: frame.small }) + 6 ? text : enForms.toCome;
  const fits = right - at > textWidth(label, { size: frame.small }) + 6;
  const place = { x: fits ? at + 5 : at - 5, y: top + frame.small, text: label };
  const anchor = fits ? "start" : "end";
  appendText(svg, place, { size: frame.small, anchor, class: "quiet halo" });
}
