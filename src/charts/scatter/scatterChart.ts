import type { MarkerShape } from "../marker.js";

/** Points of one kind, with the mark that all of them have. */
export interface ScatterGroup {
  id: string;
  /** Name in the row above the plot. */
  label: string;
  shape: MarkerShape;
  /** Class of the marks. */
  class: string;
}

/** One point; without a y, or with one that a log scale cannot show, it stands below the plot. */
export interface ScatterPoint {
  key: string;
  group: string;
  x: number;
  y: number | null;
  name: string;
  /** Stands in for the name where there is no room. */
  short: string;
  /** The point in words. */
  readout: string;
}

/** A value of x alone, which has a tick and a name above the plot. */
export interface ScatterReference {
  key: string;
  name: string;
  x: number;
  /** Drawn as a line through the whole plot. */
  strong: boolean;
  readout: string;
}

/** Points over two logarithmic axes. */
export interface ScatterChart {
  /** Name of the picture. */
  title: string;
  /** What the groups are groups of. */
  keyTitle: string;
  groups: readonly ScatterGroup[];
  points: readonly ScatterPoint[];
  references: readonly ScatterReference[];
  /** What the references are. */
  referenceTitle: string;
  /** What the points below the plot lack. */
  missing: string;
  /** Name of the horizontal axis, with its unit. */
  xTitle: string;
  formatX: (value: number) => string;
  /** A value of the vertical axis; the highest one is given with its unit. */
  formatY: (value: number, withUnit: boolean) => string;
  /** Two points whose distance is told. */
  pair: { from: string; to: string; text: string } | null;
}
