import type { DrawOptions } from "../figure.js";
import { drawMarker } from "../marker.js";
import { append, appendLine, appendText, createSvg, markPoint, round } from "../svg.js";
import { textWidth } from "../textWidth.js";
import { type RangeChart, rangeOf } from "./rangeChart.js";
import { type GroupPlan, planRanges, type RangePlan, type RowPlan } from "./rangePlan.js";

interface Context {
  chart: RangeChart;
  plan: RangePlan;
  readouts: boolean;
}

/** Draws estimates that disagree, each in its row, over the range that the comparable ones span. */
export function drawRanges(
  chart: RangeChart,
  { width, document = globalThis.document, readouts = false }: DrawOptions = {},
): SVGSVGElement {
  const plan = planRanges(chart, width);
  const { frame, height } = plan;
  const svg = createSvg(document, { width: frame.width, height, label: chart.title });
  const body = append(svg, "g", { class: `of-${chart.colour}` });
  for (const group of plan.groups) drawBand(body, group, plan);
  drawScale(svg, chart, plan);
  const context = { chart, plan, readouts };
  for (const group of plan.groups) {
    drawHeading(svg, group, context);
    for (const row of group.rows)
      drawRow(append(svg, "g", { class: `of-${chart.colour}` }), row, context);
  }
  return svg;
}

/** The stretches in which scale and range stand: on a phone only beside the marks, clear of texts. */
function lanesOf({ rows, top, bottom }: GroupPlan, { frame }: RangePlan): [number, number][] {
  if (!frame.narrow) return [[top, bottom]];
  return rows.map(({ middle }) => [middle - 13, middle + 13]);
}

/** The range of the comparable estimates, behind all rows of the group. */
function drawBand(parent: Element, group: GroupPlan, plan: RangePlan): void {
  const range = rangeOf(group.group);
  if (!range) return;
  const [left, right] = [plan.x(range[0]), plan.x(range[1])];
  const width = round(Math.max(1, right - left));
  for (const [top, bottom] of lanesOf(group, plan)) {
    append(parent, "rect", { x: round(left), y: top, width, height: bottom - top, class: "range" });
  }
}

/** Lines of the scale, and its values above them; the last one carries the unit and goes first. */
function drawScale(svg: SVGSVGElement, chart: RangeChart, plan: RangePlan): void {
  const { frame, x, groups } = plan;
  const size = frame.small;
  const ticks = x.ticks(frame.narrow ? 3 : 4);
  for (const [top, bottom] of groups.flatMap((group) => lanesOf(group, plan))) {
    for (const tick of ticks) {
      appendLine(svg, [x(tick), top, x(tick), bottom], tick === 0 ? "baseline" : "grid");
    }
  }
  const last = ticks.at(-1) ?? 0;
  const taken: [number, number][] = [];
  for (const tick of [last, ...ticks.slice(0, -1)]) {
    const text = tick === last ? `${chart.format(tick)} ${chart.unit}`.trim() : chart.format(tick);
    const half = textWidth(text, { size }) / 2;
    const middle = Math.min(Math.max(x(tick), half), frame.width - half);
    const [from, to] = [middle - half - 5, middle + half + 5];
    if (taken.some(([start, end]) => from < end && start < to)) continue;
    taken.push([from, to]);
    appendText(svg, { x: middle, y: size, text }, { size, anchor: "middle", class: "quiet" });
  }
}

function drawHeading(
  svg: SVGSVGElement,
  { group, heading }: GroupPlan,
  { chart, plan }: Context,
): void {
  const { frame } = plan;
  const range = rangeOf(group);
  const said = range ? `: ${chart.sayRange(...range)}` : "";
  const place = { x: 0, y: heading + frame.text + 2, text: `${group.name}${said}` };
  appendText(svg, place, { size: frame.text, weight: 600 });
}

function drawRow(parent: SVGElement, row: RowPlan, { plan, readouts }: Context): void {
  const { estimate, lines, own, top, middle } = row;
  const { frame, x } = plan;
  const size = frame.small;
  lines.forEach((text, i) => {
    const place = { x: 0, y: top + size + i * (size + 4), text };
    const style = i < own ? ({ weight: 600 } as const) : { class: "quiet" };
    appendText(parent, place, { size, ...style });
  });
  const at = x(estimate.value);
  // An upper limit is led down to nothing; it ends in a bar that it may not pass.
  if (estimate.upTo) {
    appendLine(parent, [x(0), middle, at, middle], "series-up-to");
    appendLine(parent, [at, middle - 8, at, middle + 8], "series-limit");
  }
  const name = estimate.hollow ? "series-hollow" : "series-dot";
  const mark = drawMarker(parent, [at, middle], { shape: estimate.shape, size: 6, class: name });
  markPoint(mark, `${estimate.name} ${estimate.label}`, readouts ? estimate.readout : undefined);
  drawLabel(parent, { text: estimate.label, at, middle }, plan);
}

/** Right of the mark, or left of it where the drawing ends. */
function drawLabel(
  parent: Element,
  { text, at, middle }: { text: string; at: number; middle: number },
  { frame }: RangePlan,
): void {
  const size = frame.small;
  const fits = at + 12 + textWidth(text, { size, weight: 600 }) <= frame.width;
  const place = { x: fits ? at + 12 : at - 12, y: middle + size * 0.36, text };
  const anchor = fits ? "start" : "end";
  appendText(parent, place, { size, weight: 600, anchor, class: "series-text halo" });
}
