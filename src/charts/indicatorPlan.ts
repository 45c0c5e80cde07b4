import type { Indicator } from "../model/indicatorReadings.js";
import { type Frame, toFrame } from "./frame.js";
import { wrapText } from "./textWidth.js";

/** Where everything in the bars of indicators stands. */
export interface IndicatorPlan {
  frame: Frame;
  /** Percent → place. */
  x: (percent: number) => number;
  /** Upper edge of the first row. */
  top: number;
  /** Height of one line of text. */
  line: number;
  /** Each measure with its name in lines and the upper edge of its bar. */
  rows: { one: Indicator; lines: string[]; y: number }[];
  height: number;
}

interface Options {
  width: number | undefined;
  barHeight: number;
  threshold: number | undefined;
}

/** Stacks the measures and scales the percents; no library, for cells that draw at once. */
export function planIndicators(
  indicators: readonly Indicator[],
  { width, barHeight, threshold }: Options,
): IndicatorPlan {
  const frame = toFrame(width);
  const line = frame.text + 3;
  const top = threshold === undefined ? 4 : frame.small + 12;
  const rows: IndicatorPlan["rows"] = [];
  let y = top;
  for (const one of indicators) {
    const lines = wrapText(one.indicator, { width: frame.width, size: frame.text, weight: 600 });
    y += lines.length * line + 6;
    rows.push({ one, lines, y });
    y += barHeight + 16;
  }
  const limit = threshold === undefined ? 0 : -threshold;
  return { frame, line, top, rows, height: y + 4, x: toScale(indicators, { frame, limit }) };
}

/** From the lowest to the highest change, zero always inside, with room for the values beside. */
function toScale(
  indicators: readonly Indicator[],
  { frame, limit }: { frame: Frame; limit: number },
): IndicatorPlan["x"] {
  const changes = indicators.map(({ change }) => change ?? 0);
  const lowest = Math.min(limit, 0, ...changes);
  const highest = Math.max(0, ...changes) || (lowest === 0 ? 1 : 0);
  const [left, right] = [46, frame.width - 46];
  return (percent) => left + ((percent - lowest) / (highest - lowest)) * (right - left);
}
