import type { DrawOptions } from "../figure.js";
import { drawMarker } from "../marker.js";
import { append, appendLine, appendText, createSvg, markPoint, round } from "../svg.js";
import { textWidth } from "../textWidth.js";
import type { DotChart, DotKind, DotRow } from "./dotChart.js";
import { type DotPlan, type PlacedRow, planDots } from "./planDots.js";

/** Draws one mark a row, with the definition beside it and the value at the mark. */
export function drawDots(
  chart: DotChart,
  { width, document = globalThis.document, readouts = false }: DrawOptions = {},
): SVGSVGElement {
  const plan = planDots(chart, width);
  const { frame, height } = plan;
  const svg = createSvg(document, { width: frame.width, height, label: chart.title });
  drawAxis(svg, chart, plan);
  for (const { kind, x, y } of plan.kinds) {
    const at = [x, y - frame.small * 0.35] as const;
    drawMarker(svg, at, { shape: kind.shape, size: 5.5, class: `fill-${kind.colour}` });
    appendText(svg, { x: x + 13, y, text: kind.label }, { size: frame.small });
  }
  for (const { text, y } of plan.headings) {
    appendText(svg, { x: 0, y, text }, { size: frame.text, weight: 600, class: "ink halo" });
  }
  for (const placed of plan.rows) {
    const kind = chart.kinds.find(({ id }) => id === placed.row.kind);
    const mark = drawRow(svg, placed, { plan, kind });
    markPoint(mark, placed.row.key, readouts ? placed.row.readout : undefined);
  }
  return svg;
}

function drawAxis(svg: SVGSVGElement, { ticks, formatTick }: DotChart, plan: DotPlan): void {
  const { frame, x, axisY, top, height } = plan;
  for (const tick of ticks) {
    const at = x(tick);
    appendLine(svg, [at, top, at, height], tick === 0 ? "axis" : "grid");
    const style = { size: frame.small, class: "quiet" } as const;
    const text = formatTick(tick);
    const half = textWidth(text, { size: frame.small }) / 2;
    const middle = Math.min(Math.max(at, half), frame.width - half);
    appendText(svg, { x: middle, y: axisY, text }, { ...style, anchor: "middle" });
  }
}

function drawRow(
  svg: SVGSVGElement,
  { row, lines, textY, y }: PlacedRow,
  { plan, kind }: { plan: DotPlan; kind: DotKind | undefined },
): SVGElement {
  const { frame, x, line } = plan;
  lines.forEach((text, i) => {
    appendText(svg, { x: 0, y: textY + i * line, text }, { size: frame.small, class: "ink halo" });
  });
  const [start = 0, end = 0] = x.range();
  appendLine(svg, [start, y, end, y], "row");
  const { shape = "circle", colour = "context" } = kind ?? {};
  const group = append(svg, "g");
  const reach = drawReach(group, row, { x: x(row.value), to: x(row.to ?? row.value), y });
  const name = `${row.derived ? "hollow" : "fill"}-${colour}`;
  for (const value of row.to === null ? [row.value] : [row.value, row.to]) {
    drawMarker(group, [x(value), y], { shape, size: 6, class: name });
  }
  drawValue(svg, row, { plan, y, reach });
  return group;
}

/** The bar of a range or the arrow of a bound; gives the ends of all that is drawn of the row. */
function drawReach(
  group: Element,
  { bound }: DotRow,
  { x, to, y }: { x: number; to: number; y: number },
): [number, number] {
  if (x !== to) appendLine(group, [x, y, to, y], "reach");
  if (bound !== "more" && bound !== "less") return [Math.min(x, to), Math.max(x, to)];
  const way = bound === "more" ? 1 : -1;
  const tip = x + way * 26;
  appendLine(group, [x, y, tip, y], "reach");
  const corners = [
    [tip - way * 6, y - 4],
    [tip, y],
    [tip - way * 6, y + 4],
  ].map(([cx = 0, cy = 0]) => `${round(cx)},${round(cy)}`);
  append(group, "path", { d: `M${corners.join("L")}`, class: "reach" });
  return way > 0 ? [x, tip] : [tip, x];
}

function drawValue(
  svg: SVGSVGElement,
  { label }: DotRow,
  { plan, y, reach }: { plan: DotPlan; y: number; reach: readonly [number, number] },
): void {
  const { frame } = plan;
  const style = { size: frame.small, weight: 600, class: "ink halo" } as const;
  const width = textWidth(label, style);
  const baseline = y + frame.small * 0.35;
  const right = reach[1] + 11;
  if (right + width <= frame.width) {
    appendText(svg, { x: right, y: baseline, text: label }, style);
  } else {
    const left = Math.max(width, reach[0] - 11);
    appendText(svg, { x: left, y: baseline, text: label }, { ...style, anchor: "end" });
  }
}
