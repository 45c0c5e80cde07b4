import { type Frame, toFrame } from "../frame.js";
import { textWidth, wrapText } from "../textWidth.js";
import type { LaneEvent, TwoLanesChart } from "./twoLanesChart.js";

/** One event with its place. */
export interface LaneRow {
  event: LaneEvent;
  /** Of the mark; the text begins a little to its right. */
  x: number;
  top: number;
  bottom: number;
  /** Lines of date and topic, of the event, and of the doubt about its date. */
  head: string[];
  lines: string[];
  doubt: string[];
}

/** Where everything of two lanes stands. */
export interface LanesLayout {
  frame: Frame;
  /** Left edge and width of the text of each lane; marks stand before it. */
  lanes: readonly [LanePlace, LanePlace];
  kinds: { index: number; x: number; y: number }[];
  namesY: number;
  headings: { text: string; y: number }[];
  rows: LaneRow[];
  /** Height of one line. */
  line: number;
  height: number;
}

interface LanePlace {
  /** Of the lane's line and its marks. */
  x: number;
  width: number;
}

const indent = 14;
/** A later event of the other lane begins at least this much lower. */
const step = 20;

/** Stacks the events of each lane; across the lanes, what came later stands lower. */
export function layLanes(chart: TwoLanesChart, width: number | undefined): LanesLayout {
  const frame = toFrame(width);
  const gap = frame.narrow ? 12 : 28;
  const half = (frame.width - gap) / 2;
  const lanes = [
    { x: 7, width: half - indent - 7 },
    { x: half + gap + 7, width: half - indent - 7 },
  ] as const;
  const kinds = flowKinds(chart, frame);
  const namesY = (kinds.at(-1)?.y ?? 0) + frame.text + 16;
  const line = frame.small + 3;
  const layout: LanesLayout = {
    ...{ frame, lanes, kinds, namesY, line },
    headings: [],
    rows: [],
    height: 0,
  };
  const ends: [number, number] = [namesY + 8, namesY + 8];
  chart.events.forEach((event, i) => {
    const before = chart.events[i - 1];
    if (event.group !== before?.group) startGroup(event.group, ends, layout);
    placeEvent(event, { before, ends, layout });
  });
  return { ...layout, height: Math.max(...ends) + 2 };
}

function flowKinds({ kinds }: TwoLanesChart, { width, small }: Frame): LanesLayout["kinds"] {
  let [x, y] = [7, small];
  return kinds.map(({ label }, index) => {
    const taken = 13 + textWidth(label, { size: small });
    if (x > 7 && x + taken > width) [x, y] = [7, y + small + 7];
    const place = { index, x, y };
    x += taken + 18;
    return place;
  });
}

function startGroup(text: string, ends: [number, number], { headings, frame }: LanesLayout): void {
  const y = Math.max(...ends) + frame.text + 6;
  headings.push({ text, y });
  ends.fill(y + 10);
}

/** Adds a row below all that stands in its lane; moves the end of the lane on. */
function placeEvent(
  event: LaneEvent,
  {
    before,
    ends,
    layout,
  }: { before?: LaneEvent | undefined; ends: [number, number]; layout: LanesLayout },
): void {
  const { frame, lanes, line, rows } = layout;
  const both = event.lane === "both";
  const { x, width } = both
    ? { x: lanes[0].x, width: frame.width - indent - 16 }
    : lanes[event.lane === 1 ? 1 : 0];
  const style = { width, size: frame.small };
  const head = wrapText([event.when, event.topic].filter(Boolean).join(" · "), {
    ...style,
    weight: 600,
  });
  const lines = wrapText(event.text, style);
  const doubt = wrapText(event.doubt, style);
  const last = rows.at(-1);
  const sameGroup = last && before?.group === event.group;
  const least = sameGroup ? last.top + (before.when === event.when ? 0 : step) : 0;
  const own = event.lane === "both" ? Math.max(...ends) : ends[event.lane];
  const top = Math.max(own, least);
  const pad = both ? 6 : 0;
  const bottom = top + (head.length + lines.length + doubt.length) * line + 2 * pad;
  rows.push({ event, x, top, bottom, head, lines, doubt });
  if (event.lane === "both") ends.fill(bottom + 10);
  else ends[event.lane] = bottom + 10;
}

/** Where the text of a row begins. */
export function textLeft({ x }: LaneRow): number {
  return x + indent;
}
