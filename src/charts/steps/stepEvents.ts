import type { Frame } from "../frame.js";
import type { LinePlan } from "../lines/linePlan.js";
import { spread } from "../spread.js";
import { append, appendText, round } from "../svg.js";
import { wrapText } from "../textWidth.js";
import type { StepEvent } from "./stepChart.js";

const radius = 9;
/** From the middle of the numbers to the plot: room for lines that lead aside. */
const drop = 32;

/** One event of the list with its lines of text. */
interface ListEntry {
  number: number;
  lines: string[];
  x: number;
  y: number;
}

/** The list of events below the plot. */
export interface EventList {
  entries: ListEntry[];
  bottom: number;
}

/** Height of the lane of numbers above the plot. */
export function laneHeight(events: readonly StepEvent[]): number {
  return events.length > 0 ? radius + drop : 0;
}

/** Numbers in a lane above the plot, moved apart, each with a line down to its change. */
export function drawEvents(
  svg: SVGSVGElement,
  events: readonly StepEvent[],
  { frame, x, y, top }: LinePlan,
): void {
  const wishes = events.map(({ time }) => ({ centre: x(time), height: 2 * radius + 1 }));
  const centres = spread(wishes, { top: x.range()[0] ?? 0, bottom: frame.width });
  events.forEach(({ time, value }, i) => {
    const [at, lane] = [round(x(time)), top - drop];
    const centre = round(centres[i] ?? at);
    const bend = Math.min(top - 4, y(value));
    const d = `M${centre},${lane + radius}L${at},${bend}V${round(y(value))}`;
    append(svg, "path", { d, class: "event-line" });
    drawBadge(svg, [centre, lane], { number: i + 1, frame });
  });
}

function drawBadge(
  svg: SVGSVGElement,
  [x, y]: readonly [number, number],
  { number, frame }: { number: number; frame: Frame },
): void {
  append(svg, "circle", { cx: round(x), cy: round(y), r: radius, class: "badge" });
  const size = frame.small - 1;
  const place = { x, y: y + size * 0.36, text: String(number) };
  appendText(svg, place, { size, weight: 600, anchor: "middle", class: "badge-text" });
}

/** Lays the events out in one column, or in two on a wide drawing; the first column is read first. */
export function layList(
  events: readonly StepEvent[],
  { frame, top }: { frame: Frame; top: number },
): EventList {
  const columns = frame.narrow ? 1 : 2;
  const width = frame.width / columns - 2 * radius - 20;
  const line = frame.small + 4;
  const perColumn = Math.ceil(events.length / columns);
  const ys = Array.from({ length: columns }, () => top);
  const entries = events.map(({ text }, i) => {
    const column = Math.min(columns - 1, Math.floor(i / Math.max(1, perColumn)));
    const lines = wrapText(text, { width, size: frame.small });
    const y = ys[column] ?? top;
    ys[column] = y + Math.max(lines.length * line, 2 * radius + 2) + 5;
    return { number: i + 1, lines, x: (column * frame.width) / columns, y };
  });
  return { entries, bottom: Math.max(...ys) };
}

/** Writes the list of events. */
export function drawList(svg: SVGSVGElement, { entries }: EventList, frame: Frame): void {
  const line = frame.small + 4;
  for (const { number, lines, x, y } of entries) {
    drawBadge(svg, [x + radius + 1, y + radius], { number, frame });
    lines.forEach((text, i) => {
      const place = { x: x + 2 * radius + 9, y: y + radius + frame.small * 0.36 + i * line, text };
      appendText(svg, place, { size: frame.small });
    });
  }
}
