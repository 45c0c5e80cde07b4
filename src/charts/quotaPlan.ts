import { max, type ScaleLinear, scaleLinear } from "d3";
import type { QuotaYears } from "../model/quotaYears.js";
import { type Frame, toFrame } from "./frame.js";
import { axisWidth } from "./valueAxis.js";

/** Where years and tonnes lie in the drawing. */
export interface QuotaPlan {
  frame: Frame;
  /** Year to the left edge of its slot. */
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
}

/** Lays years and tonnes out for a width. */
export function planQuotas(
  { quotas, exports }: QuotaYears,
  width: number | undefined,
  locale: string | undefined,
): QuotaPlan {
  const frame = toFrame(width);
  const top = frame.small + 8;
  const highest = Math.max(
    max(quotas, ({ total }) => total ?? 0) ?? 0,
    max(exports, ({ value }) => value) ?? 0,
  );
  const range = [top + (frame.narrow ? 260 : 320), top];
  const y = scaleLinear([0, highest || 1], range).nice(4);
  const left = axisWidth(y, { frame, locale });
  const first = quotas[0]?.year ?? 0;
  const last = quotas.at(-1)?.year ?? 0;
  return { frame, y, x: scaleLinear([first, last + 1], [left, frame.width]) };
}
