import { type ScaleLinear, scaleLinear } from "d3";
import { type Frame, toFrame } from "../frame.js";
import { wrapText } from "../textWidth.js";
import type { RangeChart, RangeEstimate, RangeGroup } from "./rangeChart.js";

/** One estimate with its place. */
export interface RowPlan {
  estimate: RangeEstimate;
  /** Name and remark in lines; those after `own` are the remark. */
  lines: string[];
  own: number;
  /** Top of the text, and middle of the mark. */
  top: number;
  middle: number;
}

/** One group with its place. */
export interface GroupPlan {
  group: RangeGroup;
  rows: RowPlan[];
  /** Of the heading, and of the band under it. */
  heading: number;
  top: number;
  bottom: number;
}

/** Where everything stands. */
export interface RangePlan {
  frame: Frame;
  x: ScaleLinear<number, number>;
  groups: GroupPlan[];
  height: number;
}

/** Lays the rows out: on a phone the text stands above its mark, else beside it. */
export function planRanges(chart: RangeChart, width: number | undefined): RangePlan {
  const frame = toFrame(width);
  const values = chart.groups.flatMap(({ estimates }) => estimates.map(({ value }) => value));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values) || 1];
  const left = frame.narrow ? 8 : Math.round(frame.width * 0.4);
  const x = scaleLinear([low, high], [left, frame.width - 16]).nice(4);
  const groups: GroupPlan[] = [];
  let y = 2 * frame.small + 4;
  for (const group of chart.groups) {
    const heading = y;
    const top = y + frame.text + 12;
    let next = top + 4;
    const rows = group.estimates.map((estimate) => {
      const row = toRow(estimate, { frame, left, top: next });
      next = row.bottom;
      return row;
    });
    groups.push({ group, rows, heading, top, bottom: next });
    y = next + 18;
  }
  return { frame, x, groups, height: Math.max(y - 10, 2 * frame.small + 12) };
}

function toRow(
  estimate: RangeEstimate,
  { frame, left, top }: { frame: Frame; left: number; top: number },
): RowPlan & { bottom: number } {
  const { small: size, narrow } = frame;
  const width = narrow ? frame.width - 8 : left - 20;
  const own = wrapText(estimate.name, { width, size, weight: 600 });
  const lines = [...own, ...wrapText(estimate.remark, { width, size })];
  const text = lines.length * (size + 4);
  const mark = size + 10;
  const middle = narrow ? top + text + mark / 2 + 5 : top + Math.max(text, mark) / 2;
  const bottom = (narrow ? top + text + mark + 12 : top + Math.max(text, mark)) + 8;
  return { estimate, lines, own: own.length, top, middle, bottom };
}
