import { type Axis, axisEnd, type Bargain } from "../../model/theory/bargain.js";
import { enRestraint as words } from "../../model/words/en/restraint.js";
import { type Frame, toFrame } from "../frame.js";
import { textWidth } from "../textWidth.js";

/** Where everything stands. */
export interface Plan {
  frame: Frame;
  x: (value: number) => number;
  y: (needed: number) => number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What is drawn. */
export interface Drawn {
  bargain: Bargain;
  axis: Axis;
}

/** The places for a width and an axis. */
export function toPlan(width: number | undefined, axis: Axis): Plan {
  const frame = toFrame(width);
  const [left, top] = [34, frame.small + 18];
  const right = frame.width - textWidth(words.side.china, { size: frame.text, weight: 600 }) - 14;
  const bottom = top + (frame.narrow ? 220 : 280);
  return {
    ...{ frame, left, right, top, bottom },
    x: (value) => left + (value / axisEnd[axis]) * (right - left),
    y: (needed) => bottom - needed * (bottom - top),
  };
}
