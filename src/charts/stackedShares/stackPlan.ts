import { extent, min, type ScaleLinear, scaleLinear } from "d3";
import type { Box } from "../box.js";
import { type Frame, toFrame } from "../frame.js";
import { textWidth, wrapText } from "../textWidth.js";
import type { Slice, StackChart, StackMoment } from "./stackChart.js";

/** Where the stacks stand. */
export interface StackPlan {
  frame: Frame;
  /** Middle of a stack, by time. */
  x: ScaleLinear<number, number>;
  /** Percent from the foot. */
  y: ScaleLinear<number, number>;
  /** Width of a stack. */
  column: number;
  /** Left edge of the names beside the last stack. */
  names: number;
}

const widest = 92;

/** The lines of a name beside the last stack. */
export function nameLines(name: string, { narrow, small }: Frame): string[] {
  return wrapText(name, { width: narrow ? 76 : 150, size: small, weight: 600 });
}

/** Lays stacks out at distances like those of their moments. */
export function planStacks({ parts, moments }: StackChart, width: number | undefined): StackPlan {
  const frame = toFrame(width);
  const style = { size: frame.small, weight: 600 } as const;
  // A small share stands behind its name, so room is kept for one.
  const lines = parts.flatMap(({ name }) => nameLines(`${name} 100%`, frame));
  const room = Math.max(0, ...lines.map((text) => textWidth(text, style)));
  const names = frame.width - Math.ceil(room) - 2;
  const right = names - 14;
  const [first = 0, last = 1] = extent(moments, ({ time }) => time);
  const steps = moments.slice(1).map(({ time }, i) => time - (moments[i]?.time ?? time));
  const share = (min(steps) ?? 1) / (last - first || 1);
  // Each step is a stack and its gap; the ends take half a stack each.
  const column = Math.min(widest, (right * share * 0.7) / (1 + share * 0.7));
  const middles = [column / 2, Math.max(right - column / 2, column / 2)];
  const x = scaleLinear([first, last === first ? first + 1 : last], middles);
  const top = 2 * frame.small + 8;
  const y = scaleLinear([0, 100], [top + (frame.narrow ? 250 : 300), top]);
  return { frame, x, y, column, names: last === first ? x(first) + column / 2 + 14 : names };
}

/** The box of a slice; a hair of ground stays between two. */
export function sliceBox({ from, to }: Slice, moment: StackMoment, plan: StackPlan): Box {
  const { x, y, column } = plan;
  const middle = x(moment.time);
  const [top, bottom] = [y(to), y(from) - (from > 0 ? 1.5 : 0)];
  const half = column / 2;
  return { left: middle - half, right: middle + half, top: Math.min(top, bottom - 0.5), bottom };
}
