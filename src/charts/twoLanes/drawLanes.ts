import type { DrawOptions } from "../figure.js";
import { drawMarker } from "../marker.js";
import { append, appendLine, appendText, createSvg, markPoint, round } from "../svg.js";
import { type LaneRow, type LanesLayout, layLanes, textLeft } from "./layLanes.js";
import type { TwoLanesChart } from "./twoLanesChart.js";

/** Draws the events of two sides down the page, those of both across the lanes. */
export function drawLanes(
  chart: TwoLanesChart,
  { width, document = globalThis.document, readouts = false }: DrawOptions = {},
): SVGSVGElement {
  const layout = layLanes(chart, width);
  const { frame, height } = layout;
  const svg = createSvg(document, { width: frame.width, height, label: chart.title });
  drawHead(svg, chart, layout);
  drawLines(svg, layout);
  for (const { text, y } of layout.headings) {
    append(svg, "rect", {
      x: 0,
      y: round(y - frame.text - 2),
      width: frame.width,
      height: frame.text + 8,
      class: "blank",
    });
    appendText(svg, { x: 0, y, text }, { size: frame.text, weight: 600, class: "quiet" });
  }
  for (const row of layout.rows) {
    const mark = drawEvent(svg, row, { chart, layout });
    markPoint(mark, row.event.key, readouts ? row.event.readout : undefined);
  }
  return svg;
}

/** The meaning of the marks, and the names of the lanes in their colours. */
function drawHead(svg: SVGSVGElement, { kinds, lanes }: TwoLanesChart, layout: LanesLayout): void {
  const { frame, namesY } = layout;
  for (const { index, x, y } of layout.kinds) {
    const { label = "", shape = "circle" } = kinds[index] ?? {};
    drawMarker(svg, [x, y - frame.small * 0.35], { shape, size: 5, class: "fill-ink" });
    appendText(svg, { x: x + 12, y, text: label }, { size: frame.small });
  }
  lanes.forEach(({ name, colour }, i) => {
    const place = { x: (layout.lanes[i]?.x ?? 0) - 7, y: namesY, text: name };
    appendText(svg, place, { size: frame.text, weight: 600, class: `text-${colour}` });
  });
}

function drawLines(svg: SVGSVGElement, { lanes, rows }: LanesLayout): void {
  lanes.forEach(({ x }, i) => {
    const own = rows.filter(({ event }) => event.lane === i || event.lane === "both");
    const [first, last] = [rows[0], own.at(-1)];
    if (first && last) appendLine(svg, [x, first.top, x, last.top + 8], "axis");
  });
}

function drawEvent(
  svg: SVGSVGElement,
  row: LaneRow,
  { chart, layout }: { chart: TwoLanesChart; layout: LanesLayout },
): SVGElement {
  const { frame, line } = layout;
  const { event, x, top, bottom, head, lines, doubt } = row;
  const both = event.lane === "both";
  if (both) {
    const band = { x: 0, y: round(top), width: frame.width, height: round(bottom - top) };
    append(svg, "rect", { ...band, class: "shared" });
  }
  const first = top + (both ? 6 : 0) + frame.small;
  const colour = event.lane === "both" ? "ink" : chart.lanes[event.lane].colour;
  const mark = drawMarker(svg, [x, first - frame.small * 0.35], {
    shape: event.shape,
    size: 5,
    class: `${event.doubt === "" ? "fill" : "hollow"}-${colour}`,
  });
  const texts = [
    ...head.map((text) => ({ text, weight: 600, class: "ink" }) as const),
    ...lines.map((text) => ({ text, weight: 400, class: "ink" }) as const),
    ...doubt.map((text) => ({ text, weight: 400, class: "quiet" }) as const),
  ];
  texts.forEach(({ text, ...style }, i) => {
    appendText(
      svg,
      { x: textLeft(row), y: first + i * line, text },
      { size: frame.small, ...style },
    );
  });
  return mark;
}
