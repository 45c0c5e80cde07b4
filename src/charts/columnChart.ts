import type { Box } from "./box.js";
import { drawColumnLabels } from "./columnLabels.js";
import {
  type Column,
  type ColumnChart,
  type ColumnMarker,
  type ColumnPlan,
  columnBox,
  planColumns,
  type SlotTick,
} from "./columnPlan.js";
import type { DrawOptions } from "./figure.js";
import { append, appendLine, appendText, createSvg, markPoint, round } from "./svg.js";
import { textWidth, wrapText } from "./textWidth.js";
import { drawValueAxis } from "./valueAxis.js";

/** Draws columns; without any value, the empty axis. */
export function drawColumns(
  chart: ColumnChart,
  { width, document = globalThis.document, locale, readouts = false, selected }: DrawOptions = {},
): SVGSVGElement {
  const plan = planColumns(chart, { width, locale });
  const { frame, y } = plan;
  const rows = chart.ticks.map((row) => tickRow(row, plan));
  const height = y(0) + rows.reduce((sum, lines) => sum + lines * (frame.small + 4), 0) + 8;
  const svg = createSvg(document, { width: frame.width, height, label: chart.title });
  drawValueAxis(svg, y, { frame, unit: chart.unit, locale });
  for (const column of chart.columns) {
    const element = drawColumn(svg, column, { chart, plan });
    markPoint(element, column.key, readouts ? column.readout : undefined);
    if (column.key === selected) element.classList.add("selected");
  }
  const obstacles = drawMarkers(svg, chart, plan);
  drawReference(svg, chart, plan);
  drawColumnLabels(svg, chart.columns, { plan, obstacles });
  drawTicks(svg, chart, plan);
  return svg;
}

function drawColumn(
  svg: SVGSVGElement,
  column: Column,
  { chart, plan }: { chart: ColumnChart; plan: ColumnPlan },
): Element {
  if (column.value === null) return drawMissing(svg, column, { chart, plan });
  const { left, right, top, bottom } = columnBox(column, plan);
  const inset = column.derived ? 0.75 : 0;
  const rect = append(svg, "rect", {
    x: round(left + inset),
    y: round(top + inset),
    width: round(right - left - 2 * inset),
    height: round(Math.max(0, bottom - top - inset)),
    class: `${column.derived ? "hollow" : "fill"}-${chart.colour}`,
  });
  const { frame } = plan;
  const style = { size: frame.small, class: "ink" };
  wrapText(column.name, { width: right - left - 14, size: frame.small }).forEach((text, i) => {
    appendText(svg, { x: left + 7, y: top + 18 + i * (frame.small + 4), text }, style);
  });
  return rect;
}

function drawMissing(
  svg: SVGSVGElement,
  column: Column,
  { chart, plan }: { chart: ColumnChart; plan: ColumnPlan },
): Element {
  const { left, right, bottom } = columnBox(column, plan);
  const size = plan.frame.small;
  const lines = wrapText(chart.missing, { width: right - left, size });
  const fits = lines.every((line) => textWidth(line, { size }) <= right - left);
  const shown = fits ? lines : ["?"];
  const group = append(svg, "g");
  shown.forEach((text, i) => {
    const y = bottom - 8 - (shown.length - 1 - i) * (size + 2);
    const style = { size, anchor: "middle", class: "quiet" } as const;
    appendText(group, { x: (left + right) / 2, y, text }, style);
  });
  return group;
}

function drawReference(
  svg: SVGSVGElement,
  { columns, reference }: ColumnChart,
  plan: ColumnPlan,
): void {
  const column = columns.find(({ key }) => key === reference);
  if (!column || column.value === null) return;
  const y = plan.y(column.value);
  appendLine(svg, [columnBox(column, plan).left, y, plan.frame.width, y], "reference");
}

function drawMarkers(
  svg: SVGSVGElement,
  { marker, markers = [] }: ColumnChart,
  plan: ColumnPlan,
): Box[] {
  return [...(marker ? [marker] : []), ...markers].map((one) => drawMarker(svg, one, plan));
}

function drawMarker(svg: SVGSVGElement, marker: ColumnMarker, plan: ColumnPlan): Box {
  const { frame, x, y } = plan;
  const [at, top, size] = [x(marker.at), y.range()[1] ?? 0, frame.small];
  appendLine(svg, [at, top, at, y(0)], "marker");
  const width = textWidth(marker.text, { size });
  const [beside, anchor] = marker.after ? ([5, "start"] as const) : ([-5, "end"] as const);
  const style = { size, anchor, class: "ink" } as const;
  appendText(svg, { x: at + beside, y: top + size, text: marker.text }, style);
  const [left, right] = marker.after ? [at, at + 5 + width] : [at - 5 - width, at];
  // What hangs below the line of writing is two pixels deep at most.
  return { left, right, top, bottom: top + size + 2 };
}

/** How many lines a row of ticks needs. */
function tickRow(row: readonly SlotTick[], { x, frame }: ColumnPlan): number {
  const linesOf = ({ text, span }: SlotTick) =>
    wrapText(text, { width: span * (x(1) - x(0)) - 4, size: frame.small }).length;
  return Math.max(1, ...row.map(linesOf));
}

function drawTicks(svg: SVGSVGElement, { ticks }: ColumnChart, plan: ColumnPlan): void {
  const { x, y, frame } = plan;
  const [size, line] = [frame.small, frame.small + 4];
  let top = y(0) + 4;
  for (const row of ticks) {
    for (const { slot, span, text } of row) {
      const middle = (x(slot) + x(slot + span)) / 2;
      wrapText(text, { width: span * (x(1) - x(0)) - 4, size }).forEach((part, i) => {
        const half = textWidth(part, { size }) / 2;
        const inside = Math.min(frame.width - half, middle);
        const place = { x: inside, y: top + size + i * line, text: part };
        appendText(svg, place, { size, anchor: "middle", class: "quiet" });
      });
    }
    top += tickRow(row, plan) * line;
  }
}
