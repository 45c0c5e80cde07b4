import type { DrawOptions } from "../figure.js";
import { append, appendLine, appendText, createSvg, markPoint, round } from "../svg.js";
import { textWidth } from "../textWidth.js";
import { type Slice, type StackChart, type StackMoment, slicesOf } from "./stackChart.js";
import { fitsInside, nameParts } from "./stackNames.js";
import { planStacks, type StackPlan, sliceBox } from "./stackPlan.js";

interface Context {
  chart: StackChart;
  plan: StackPlan;
  readouts: boolean;
}

/** Draws stacks of shares over time with the names beside the last; without a moment, only a foot. */
export function drawStacks(
  chart: StackChart,
  { width, document = globalThis.document, readouts = false }: DrawOptions = {},
): SVGSVGElement {
  const plan = planStacks(chart, width);
  const { frame, y } = plan;
  const height = y(0) + frame.small + 14;
  const svg = createSvg(document, { width: frame.width, height, label: chart.title });
  drawToCome(svg, chart, plan);
  const right = plan.x.range()[1] ?? 0;
  appendLine(svg, [0, y(0), right + plan.column / 2, y(0)], "baseline");
  drawTrend(svg, chart, plan);
  for (const moment of chart.moments) drawMoment(svg, moment, { chart, plan, readouts });
  drawMomentNames(svg, chart, plan);
  nameParts(svg, chart, plan);
  return svg;
}

/** The first stack that is still to come, and all after it, stand on another ground. */
function drawToCome(svg: SVGSVGElement, { moments, toCome }: StackChart, plan: StackPlan): void {
  const { frame, x, y, column } = plan;
  const index = moments.findIndex(({ projected }) => projected);
  const [first, last] = [moments[index], moments.at(-1)];
  if (!first || !last) return;
  const before = moments[index - 1];
  const left = before ? (x(before.time) + x(first.time)) / 2 : x(first.time) - column / 2;
  const right = x(last.time) + column / 2;
  const box = { x: round(left), y: 0, width: round(right - left), height: round(y(0)) };
  append(svg, "rect", { ...box, class: "to-come" });
  appendLine(svg, [left, 0, left, y(0)], "marker");
  const text = textWidth(toCome, { size: frame.small }) < right - left - 8 ? toCome : "";
  if (text) {
    appendText(
      svg,
      { x: left + 6, y: frame.small + 4, text },
      { size: frame.small, class: "quiet" },
    );
  }
}

/** The top of the lowest part, led from stack to stack. */
function drawTrend(svg: SVGSVGElement, { moments }: StackChart, plan: StackPlan): void {
  const tops = moments.map((moment) => {
    const slice = slicesOf(moment).find(({ part }) => part === 0);
    return slice ? sliceBox(slice, moment, plan) : null;
  });
  tops.forEach((box, i) => {
    const next = tops[i + 1];
    if (box && next) appendLine(svg, [box.right, box.top, next.left, next.top], "stack-trend");
  });
}

function drawMoment(svg: SVGSVGElement, moment: StackMoment, context: Context): void {
  const { chart, plan } = context;
  const slices = slicesOf(moment);
  for (const slice of slices) drawSlice(svg, slice, { ...context, moment });
  if (slices.length > 0) return;
  const size = plan.frame.small;
  const fits = textWidth(chart.missing, { size }) <= plan.column + 8;
  const place = { x: plan.x(moment.time), y: plan.y(0) - 8, text: fits ? chart.missing : "?" };
  appendText(svg, place, { size, anchor: "middle", class: "quiet" });
}

function drawSlice(
  svg: SVGSVGElement,
  slice: Slice,
  { chart, plan, readouts, moment }: Context & { moment: StackMoment },
): void {
  const part = chart.parts[slice.part];
  if (!part) return;
  const { left, right, top, bottom } = sliceBox(slice, moment, plan);
  const group = append(svg, "g", { class: `of-${part.colour} shade-${part.shade}` });
  const rect = append(group, "rect", {
    x: round(left),
    y: round(top),
    width: round(right - left),
    height: round(bottom - top),
    class: moment.projected ? "stack stack-to-come" : "stack",
  });
  const readout = readouts ? moment.readouts[slice.part] : undefined;
  markPoint(rect, `${moment.label} ${part.name}`, readout);
  if (!fitsInside(slice, { chart, plan })) return;
  const { frame } = plan;
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 + frame.small * 0.35 };
  const text = chart.format(slice.to - slice.from);
  const weight = slice.part === 0 ? 600 : 400;
  appendText(group, { ...middle, text }, { size: frame.small, anchor: "middle", weight });
}

/** Names under the stacks; where they are dense, only those that have room. */
function drawMomentNames(svg: SVGSVGElement, { moments }: StackChart, plan: StackPlan): void {
  const { frame, x, y, column } = plan;
  const size = frame.small;
  let free = Number.NEGATIVE_INFINITY;
  for (const { time, label } of moments) {
    const half = textWidth(label, { size }) / 2;
    const middle = Math.max(half, x(time));
    if (middle - half < free) continue;
    free = middle + half + 8;
    appendLine(svg, [x(time), y(0), x(time), y(0) + 4], column < 20 ? "tick" : "no-tick");
    appendText(
      svg,
      { x: middle, y: y(0) + size + 6, text: label },
      { size, anchor: "middle", class: "quiet" },
    );
  }
}
