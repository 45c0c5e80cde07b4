import type { MarkerShape } from "../marker.js";

/** Marks of one kind, explained once above the rows. */
export interface DotKind {
  id: string;
  label: string;
  shape: MarkerShape;
  /** Class suffix of its colour. */
  colour: string;
}

/** One value with the definition by which it holds. */
export interface DotRow {
  key: string;
  kind: string;
  /** The definition in words. */
  text: string;
  value: number;
  /** The other end of a range; null for one value. */
  to: number | null;
  /** "more" and "less" are drawn as arrows. */
  bound: "exact" | "approx" | "more" | "less";
  /** Drawn hollow: computed here. */
  derived: boolean;
  /** The value as it is written. */
  label: string;
  readout: string;
}

/** Rows that may be seen side by side. */
export interface DotSection {
  heading: string;
  rows: readonly DotRow[];
}

/** Values side by side, each under its own definition; nothing joins them. */
export interface DotChart {
  /** Name of the picture. */
  title: string;
  kinds: readonly DotKind[];
  sections: readonly DotSection[];
  /** The values on the axis, from the first to the last. */
  ticks: readonly number[];
  formatTick: (value: number) => string;
}
