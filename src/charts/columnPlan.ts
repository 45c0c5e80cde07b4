import { max, type ScaleLinear, scaleLinear } from "d3";
import type { Box } from "./box.js";
import { type Frame, toFrame } from "./frame.js";
import { axisWidth } from "./valueAxis.js";

/** One column; a null value leaves its place empty and says so. */
export interface Column {
  key: string;
  /** First slot that it covers, and how many. */
  slot: number;
  span: number;
  value: number | null;
  /** Drawn hollow: computed here, not printed. */
  derived: boolean;
  /** Text above the column; "" for none. */
  label: string;
  /** Text inside the column, for one that covers many slots. */
  name: string;
  /** The value in words. */
  readout: string;
}

/** A text under the slots that it covers. */
export interface SlotTick {
  slot: number;
  span: number;
  text: string;
}

/** A moment, in slots from the left, and its text, which stands before its line or after it. */
export interface ColumnMarker {
  at: number;
  text: string;
  after?: boolean;
}

/** Columns over slots of equal width, on an axis that starts at zero. */
export interface ColumnChart {
  columns: readonly Column[];
  slots: number;
  /** Rows of texts under the axis. */
  ticks: readonly (readonly SlotTick[])[];
  unit: string;
  /** Class suffix of the columns' colour. */
  colour: string;
  /** Word for a place without a value. */
  missing: string;
  /** Key of the column whose height is drawn as a line across those after it. */
  reference: string | null;
  /** A moment; null for none. */
  marker: ColumnMarker | null;
  /** Further moments, in order. */
  markers?: readonly ColumnMarker[];
  /** Name of the picture. */
  title: string;
}

/** Where slots and values lie in the drawing. */
export interface ColumnPlan {
  frame: Frame;
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
}

/** Lays the slots and the value axis out for a width. */
export function planColumns(
  { columns, slots }: ColumnChart,
  { width, locale }: { width: number | undefined; locale: string | undefined },
): ColumnPlan {
  const frame = toFrame(width);
  const top = frame.small + 8;
  const highest = max(columns, ({ value }) => value ?? 0) || 1;
  const bottom = top + (frame.narrow ? 240 : 320);
  const y = scaleLinear([0, highest * 1.04], [bottom, top]).nice(4);
  const left = axisWidth(y, { frame, locale }) + (frame.narrow ? 4 : 12);
  return { frame, y, x: scaleLinear([0, Math.max(1, slots)], [left, frame.width]) };
}

const widest = 110;

/** The box of a column, a little narrower than its slots. */
export function columnBox({ slot, span, value }: Column, { x, y }: ColumnPlan): Box {
  const slotWidth = x(1) - x(0);
  const gap = Math.max(slotWidth * 0.14, slotWidth - widest);
  const top = Math.min(y(value ?? 0), y(0) - (value ? 1 : 0));
  return { left: x(slot) + gap / 2, right: x(slot + span) - gap / 2, top, bottom: y(0) };
}
