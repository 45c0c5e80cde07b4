import type { TimelineEvent } from "../model/timelineEvents.js";
import type { DrawOptions } from "./figure.js";
import { append, appendLine, appendText, createSvg, markPoint } from "./svg.js";
import { formatEventDay } from "./timelineDates.js";
import { layTimeline, type TimelineLayout, type TimelineRow } from "./timelineLayout.js";

interface Options extends DrawOptions {
  title: string;
  grouping: "month" | "year";
}

/** Draws events down the page, one under another, with those that cannot all be right joined. */
export function drawTimeline(
  events: readonly TimelineEvent[],
  { width, document = globalThis.document, locale, readouts = false, title, grouping }: Options,
): SVGSVGElement {
  const layout = layTimeline(events, { width, locale, grouping });
  const { frame, height, axis } = layout;
  const svg = createSvg(document, { width: frame.width, height, label: title });
  const [first, last] = [layout.rows[0], layout.rows.at(-1)];
  if (first && last) appendLine(svg, [axis, first.y, axis, last.y], "axis");
  drawConflicts(svg, layout);
  for (const { text, y } of layout.headings) {
    appendText(svg, { x: 0, y, text }, { size: frame.text, weight: 600, class: "quiet halo" });
  }
  for (const row of layout.rows) {
    const mark = drawEvent(svg, row, layout);
    const day = formatEventDay(row.event, { locale, year: true });
    markPoint(mark, String(row.index), readouts ? `${day}: ${row.event.text}` : undefined);
  }
  return svg;
}

function drawEvent(svg: SVGSVGElement, row: TimelineRow, layout: TimelineLayout): Element {
  const { frame, axis, textLeft, line } = layout;
  const baseline = row.y + frame.text * 0.35;
  const date = { x: 0, y: baseline, text: row.date };
  appendText(svg, date, { size: frame.small, class: "quiet" });
  const className = row.event.conflict === "" ? "fill-ink" : "hollow-ink";
  const mark = append(svg, "circle", { cx: axis, cy: row.y, r: 5.5, class: className });
  row.lines.forEach((text, i) => {
    const style = { size: frame.text, class: i < row.own ? "ink" : "quiet" };
    appendText(svg, { x: textLeft, y: baseline + i * line, text }, style);
  });
  return mark;
}

/** A dashed bracket beside the axis from the first to the last event of each group. */
function drawConflicts(svg: SVGSVGElement, { rows, axis }: TimelineLayout): void {
  const groups = new Set(rows.map(({ event }) => event.conflict).filter((group) => group !== ""));
  for (const group of groups) {
    const ys = rows.filter(({ event }) => event.conflict === group).map(({ y }) => y);
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const d = `M${axis},${top}H${axis - 14}V${bottom}H${axis}`;
    if (ys.length > 1) append(svg, "path", { d, class: "conflict" });
  }
}
