import { max, min, type ScaleLinear, scaleLinear } from "d3";
import { type Frame, toFrame } from "../frame.js";
import { textWidth, wrapText } from "../textWidth.js";
import type { DumbbellChart, DumbbellKind, DumbbellRow } from "./dumbbellChart.js";

/** One row with its place. */
export interface PlacedDumbbell {
  row: DumbbellRow;
  /** Baselines of the lines of the name. */
  name: { text: string; y: number }[];
  /** Middle of the marks; their labels stand above it. */
  y: number;
  words: { text: string; y: number }[];
}

/** Where everything of a dumbbell chart stands. */
export interface DumbbellPlan {
  frame: Frame;
  x: ScaleLinear<number, number>;
  kinds: { kind: DumbbellKind; x: number; y: number }[];
  axisY: number;
  top: number;
  ticks: number[];
  rows: PlacedDumbbell[];
  height: number;
}

/** Stacks the rows; each takes the lines that its words need. */
export function planDumbbell(chart: DumbbellChart, width: number | undefined): DumbbellPlan {
  const frame = toFrame(width);
  const values = chart.rows.flatMap(({ marks }) => marks.map(({ value }) => value));
  const [low, high] = [Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 0)];
  const domain = low === high ? [0, 1] : [low, high];
  const x = scaleLinear(domain, [8, frame.width - 12]).nice(4);
  const [size, line] = [frame.small, frame.small + 4];
  const kinds = flowKinds(chart.kinds, frame);
  const axisY = (kinds.at(-1)?.y ?? 0) + 2 * line;
  const top = axisY + 6;
  const rows: PlacedDumbbell[] = [];
  let y = top + 6;
  for (const row of chart.rows) {
    const style = { width: frame.width, size: frame.text, weight: 600 } as const;
    const name = wrapText(row.name, style).map((text, i) => {
      return { text, y: y + frame.text + i * (frame.text + 4) };
    });
    const middle = (name.at(-1)?.y ?? y) + line + 16;
    const lines = row.words.flatMap((text) => wrapText(text, { width: frame.width, size }));
    const words = lines.map((text, i) => ({ text, y: middle + 10 + size + i * line }));
    rows.push({ row, name, y: middle, words });
    y = (words.at(-1)?.y ?? middle + 8) + 18;
  }
  return {
    frame,
    x,
    kinds,
    axisY,
    top,
    ticks: x.ticks(4),
    rows,
    height: Math.max(y - 10, top + 10),
  };
}

function flowKinds(kinds: readonly DumbbellKind[], { width, small }: Frame): DumbbellPlan["kinds"] {
  let [x, y] = [7, small];
  return kinds.map((kind) => {
    const taken = 13 + textWidth(kind.label, { size: small });
    if (x > 7 && x + taken > width) [x, y] = [7, y + small + 7];
    const place = { kind, x, y };
    x += taken + 20;
    return place;
  });
}
