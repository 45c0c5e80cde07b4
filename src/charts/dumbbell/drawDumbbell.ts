import type { Box } from "../box.js";
import type { DrawOptions } from "../figure.js";
import { drawMarker } from "../marker.js";
import { placeLabels } from "../placeLabels.js";
import { appendLine, appendText, createSvg, markPoint } from "../svg.js";
import { textWidth } from "../textWidth.js";
import type { DumbbellChart, DumbbellRow } from "./dumbbellChart.js";
import { type DumbbellPlan, type PlacedDumbbell, planDumbbell } from "./planDumbbell.js";

/** Draws each row's marks on one axis, joined as the row says; without rows, the key alone. */
export function drawDumbbell(
  chart: DumbbellChart,
  { width, document = globalThis.document, readouts = false }: DrawOptions = {},
): SVGSVGElement {
  const plan = planDumbbell(chart, width);
  const { frame, height } = plan;
  const svg = createSvg(document, { width: frame.width, height, label: chart.title });
  for (const { kind, x, y } of plan.kinds) {
    const at = [x, y - frame.small * 0.35] as const;
    drawMarker(svg, at, { shape: kind.shape, size: 5.5, class: `fill-${kind.colour}` });
    appendText(svg, { x: x + 13, y, text: kind.label }, { size: frame.small });
  }
  if (chart.rows.length > 0) drawAxis(svg, chart, plan);
  for (const placed of plan.rows) drawRow(svg, placed, { chart, plan, readouts });
  return svg;
}

/** Light lines down the drawing; the last value, which carries the unit, has room before others. */
function drawAxis(
  svg: SVGSVGElement,
  { formatTick, unit }: DumbbellChart,
  { frame, x, ticks, axisY, top, height }: DumbbellPlan,
): void {
  let edge = frame.width + 8;
  for (const tick of ticks.toReversed()) {
    const at = x(tick);
    appendLine(svg, [at, top, at, height], tick === 0 ? "axis" : "grid");
    const text = tick === ticks.at(-1) ? `${formatTick(tick)} ${unit}` : formatTick(tick);
    const wide = textWidth(text, { size: frame.small });
    const left = Math.min(Math.max(at - wide / 2, 0), frame.width - wide);
    if (left < 0 || left + wide > edge - 8) continue;
    appendText(svg, { x: left, y: axisY, text }, { size: frame.small, class: "quiet" });
    edge = left;
  }
}

function drawRow(
  svg: SVGSVGElement,
  { row, name, y, words }: PlacedDumbbell,
  { chart, plan, readouts }: { chart: DumbbellChart; plan: DumbbellPlan; readouts: boolean },
): void {
  const { frame, x } = plan;
  for (const line of name) {
    appendText(svg, { x: 0, ...line }, { size: frame.text, weight: 600, class: "ink halo" });
  }
  const [first = 0, last = 0] = x.range();
  appendLine(svg, [first, y, last, y], "row");
  const [from, to] = (row.ends ?? []).map((key) => row.marks.find((mark) => mark.key === key));
  if (from && to) {
    appendLine(svg, [x(from.value), y, x(to.value), y], row.comparable ? "reach" : "reach apart");
  }
  for (const mark of row.marks) {
    const { shape = "circle", colour = "context" } =
      chart.kinds.find(({ id }) => id === mark.kind) ?? {};
    const element = drawMarker(svg, [x(mark.value), y], {
      shape,
      size: 6,
      class: `fill-${colour}`,
    });
    markPoint(element, mark.key, readouts ? mark.readout : undefined);
  }
  drawValues(svg, row, { plan, y });
  for (const line of words) {
    appendText(svg, { x: 0, ...line }, { size: frame.small, class: "quiet halo" });
  }
}

/** The value above each mark; one that has no room there stays out. */
function drawValues(
  svg: SVGSVGElement,
  { marks, ends }: DumbbellRow,
  { plan, y }: { plan: DumbbellPlan; y: number },
): void {
  const { frame, x } = plan;
  const style = { size: frame.small, weight: 600 } as const;
  const labels = marks
    .filter(({ label }) => label !== "")
    .toSorted((a, b) => Number(ends?.includes(b.key)) - Number(ends?.includes(a.key)))
    .map(({ key, value, label }) => {
      const width = textWidth(label, style) + 6;
      const lefts = [
        x(value) - width / 2,
        0,
        x(value) - 6,
        x(value) - width + 8,
        frame.width - width,
      ];
      const near = lefts.filter((left) => left <= x(value) + 6 && left + width >= x(value) - 6);
      return { key, candidates: near.map((left): Box => toBox(left, width, y)) };
    });
  const area = { left: 0, right: frame.width, top: 0, bottom: plan.height };
  const boxes = placeLabels(labels, { frame: area, obstacles: [] });
  for (const { key, label } of marks) {
    const box = boxes.get(key);
    if (box)
      appendText(svg, { x: box.left + 3, y: y - 12, text: label }, { ...style, class: "ink halo" });
  }
}

function toBox(left: number, width: number, y: number): Box {
  return { left, right: left + width, top: y - 24, bottom: y - 8 };
}
