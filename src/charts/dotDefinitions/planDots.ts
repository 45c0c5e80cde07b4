import { type ScaleLinear, scaleLinear } from "d3";
import { type Frame, toFrame } from "../frame.js";
import { textWidth, wrapText } from "../textWidth.js";
import type { DotChart, DotKind, DotRow } from "./dotChart.js";

/** One row with its place. */
export interface PlacedRow {
  row: DotRow;
  lines: string[];
  /** Baseline of the first line. */
  textY: number;
  /** Middle of the mark. */
  y: number;
}

/** Where everything of a dot plot with definitions stands. */
export interface DotPlan {
  frame: Frame;
  x: ScaleLinear<number, number>;
  /** Height of one line of a definition. */
  line: number;
  kinds: { kind: DotKind; x: number; y: number }[];
  /** Baseline of the values of the axis, and where its lines begin. */
  axisY: number;
  top: number;
  headings: { text: string; y: number }[];
  rows: PlacedRow[];
  height: number;
}

/** On a phone the words stand above their mark, elsewhere to its left. */
export function planDots(chart: DotChart, width: number | undefined): DotPlan {
  const frame = toFrame(width);
  const left = frame.narrow ? 6 : Math.round(frame.width * 0.44);
  const domain = [chart.ticks[0] ?? 0, chart.ticks.at(-1) ?? 1];
  const x = scaleLinear(domain, [left + 6, frame.width - 26]).clamp(true);
  const line = frame.small + 3;
  const kinds = flowKinds(chart.kinds, frame);
  const axisY = (kinds.at(-1)?.y ?? 0) + 2 * line + 2;
  const top = axisY + 6;
  const plan: DotPlan = { frame, x, line, kinds, axisY, top, headings: [], rows: [], height: 0 };
  let y = top + 4;
  for (const { heading, rows } of chart.sections) {
    plan.headings.push({ text: heading, y: y + frame.text + 4 });
    y += frame.text + 14;
    for (const row of rows) y = placeRow(row, y, plan);
    y += 10;
  }
  return { ...plan, height: y };
}

function flowKinds(kinds: readonly DotKind[], { width, small }: Frame): DotPlan["kinds"] {
  let [x, y] = [7, small];
  return kinds.map((kind) => {
    const taken = 13 + textWidth(kind.label, { size: small });
    if (x > 7 && x + taken > width) [x, y] = [7, y + small + 7];
    const place = { kind, x, y };
    x += taken + 20;
    return place;
  });
}

/** Adds a row at `y`; gives where the next one begins. */
function placeRow(row: DotRow, y: number, { frame, x, line, rows }: DotPlan): number {
  const [left] = x.range();
  const width = frame.narrow ? frame.width : (left ?? 0) - 30;
  const lines = wrapText(row.text, { width, size: frame.small });
  const block = lines.length * line;
  if (frame.narrow) {
    rows.push({ row, lines, textY: y + frame.small, y: y + block + 12 });
    return y + block + 30;
  }
  const height = Math.max(24, block);
  rows.push({ row, lines, textY: y + (height - block) / 2 + frame.small, y: y + height / 2 });
  return y + height + 10;
}
