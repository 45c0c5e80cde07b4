import type { MarkerShape } from "../marker.js";

/** Marks of one kind, explained once above the rows. */
export interface DumbbellKind {
  id: string;
  label: string;
  shape: MarkerShape;
  /** Class suffix of its colour. */
  colour: string;
}

/** One mark on a row. */
export interface DumbbellMark {
  key: string;
  kind: string;
  value: number;
  /** Written at the mark where there is room; "" for none. */
  label: string;
  readout: string;
}

/** One thing at two moments or by two measures. */
export interface DumbbellRow {
  name: string;
  marks: readonly DumbbellMark[];
  /** Keys of the marks that a line joins; null for none. */
  ends: readonly [string, string] | null;
  /** A solid line for values of one measure, a dashed one for values that only stand side by side. */
  comparable: boolean;
  /** Sentences under the row. */
  words: readonly string[];
}

/** Rows of two or more marks on one axis that starts at zero. */
export interface DumbbellChart {
  /** Name of the picture. */
  title: string;
  kinds: readonly DumbbellKind[];
  rows: readonly DumbbellRow[];
  formatTick: (value: number) => string;
  unit: string;
}
