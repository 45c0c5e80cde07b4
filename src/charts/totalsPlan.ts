import { max, type ScaleLinear, scaleLinear } from "d3";
import { monthIndex } from "../model/figurePeriod.js";
import { type Frame, toFrame } from "./frame.js";
import type { Known } from "./observationText.js";
import { axisWidth } from "./valueAxis.js";

/** Where the months of one year and the tonnes lie in the drawing. */
export interface TotalsPlan {
  frame: Frame;
  /** Months since the start of the year. */
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  /** Index of the year's first month. */
  first: number;
}

/** Lays the year and the value axis out for a width. */
export function planTotals(
  points: readonly Known[],
  {
    width,
    quota,
    locale,
  }: {
    width: number | undefined;
    quota: number | null;
    locale: string | undefined;
  },
): TotalsPlan {
  const frame = toFrame(width);
  const top = frame.small + 8;
  const highest = Math.max(quota ?? 0, max(points, ({ value }) => value) ?? 0) || 1;
  const y = scaleLinear([0, highest * 1.04], [top + (frame.narrow ? 240 : 320), top]).nice(4);
  const left = axisWidth(y, { frame, locale });
  const x = scaleLinear([0, 12], [left, frame.width - 8]);
  return { frame, x, y, first: monthIndex(points[0]?.start ?? "2000-01") };
}

/** The place of an observation's end: the end of its last month. */
export function endOf({ end }: Known, { x, first }: TotalsPlan): number {
  return x(monthIndex(end) - first + 1);
}
