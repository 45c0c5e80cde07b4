import { extent, range } from "d3";
import { enForms } from "../../model/words/en/forms.js";
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
  const style = { size: frame.small, anchor: "middle", class: "quiet" } as const;
  let taken: [number, number][] = [];
  for (const { time, text } of chart.ticks ?? yearTicks(chart, plan)) {
    const half = textWidth(text, style) / 2;
    const middle = Math.min(Math.max(x(time), left - 8 + half), right + 12 - half);
    const [from, to] = [middle - half - 6, middle + half + 6];
    if (taken.some(([start, end]) => from < end && start < to)) continue;
    taken = [...taken, [from, to]];
    appendLine(svg, [x(time), bottom, x(time), bottom + 4], "tick");
    appendText(svg, { x: middle, y: bottom + frame.small + 8, text }, style);
  }
  if (chart.now) drawNow(svg, chart.now, plan);
}

/** The first and the last year, and between them the round ones of the closest step with room. */
function yearTicks(
  { series }: LineChart,
  { x, frame }: LinePlan,
): { time: number; text: string }[] {
  const [from, to] = extent(series.flatMap(({ points }) => points.map(({ time }) => time)));
  if (from === undefined || to === undefined) return [];
  const [first, last] = [Math.ceil(from), Math.floor(to)];
  if (first > last) return [];
  const room = textWidth("2000", { size: frame.small }) + 14;
  const step = [1, 2, 5, 10, 20, 50].find((years) => x(years) - x(0) >= room) ?? 100;
  const between = range(first, last + 1).filter((year) => year % step === 0);
  return [first, last, ...between].map((time) => ({ time, text: String(time) }));
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
  const widthOf = (label: string) => textWidth(label, { size: frame.small }) + 6;
  const inside = [text, enForms.toCome].find((label) => label && right - at > widthOf(label));
  const label = inside ?? enForms.toComeBeside;
  const place = { x: inside ? at + 5 : at - 5, y: top + frame.small, text: label };
  const anchor = inside ? "start" : "end";
  appendText(svg, place, { size: frame.small, anchor, class: "quiet halo" });
}
