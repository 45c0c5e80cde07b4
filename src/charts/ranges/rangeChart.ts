import type { MarkerShape } from "../marker.js";

/** One estimate of a quantity. */
export interface RangeEstimate {
  /** Who says so. */
  name: string;
  /** What exactly is counted, and how. */
  remark: string;
  value: number;
  /** The value as a text: "up to 200,000". */
  label: string;
  /** An upper limit: the truth may lie anywhere below. */
  upTo: boolean;
  /** Computed here. */
  hollow: boolean;
  /** One shape for each thing that is counted. */
  shape: MarkerShape;
  /** Whether it counts the same as the others, and so belongs to their range. */
  comparable: boolean;
  readout: string;
}

/** Estimates of one quantity that should agree. */
export interface RangeGroup {
  name: string;
  estimates: readonly RangeEstimate[];
}

/** Where estimates disagree: every one on a scale of its own row, and the range that they span. */
export interface RangeChart {
  title: string;
  groups: readonly RangeGroup[];
  unit: string;
  format: (value: number) => string;
  /** Colour of the course. */
  colour: string;
  /** What a range says: "a factor of four". */
  sayRange: (low: number, high: number) => string;
}

/** Lowest and highest comparable estimate of a group; null where nothing can disagree. */
export function rangeOf({ estimates }: RangeGroup): readonly [number, number] | null {
  const values = estimates.filter(({ comparable }) => comparable).map(({ value }) => value);
  if (values.length < 2) return null;
  return [Math.min(...values), Math.max(...values)];
}
