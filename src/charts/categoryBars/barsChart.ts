/** One part of a bar. */
export interface BarSegment {
  key: string;
  value: number;
  /** Texts for the segment, the longest first; the first that fits is written in it. */
  names: readonly string[];
  /** Class suffix of its colour. */
  colour: string;
  /** Drawn pale with an outline: computed here. */
  derived: boolean;
  readout: string;
}

/** One category. */
export interface CategoryBar {
  name: string;
  segments: readonly BarSegment[];
  /** The value of the whole bar as it is written. */
  label: string;
}

/** Categories one under another, on an axis that starts at zero. */
export interface BarsChart {
  /** Name of the picture. */
  title: string;
  bars: readonly CategoryBar[];
  /** A value that is drawn as a line through all bars, with its words; null for none. */
  reference: { value: number; text: string } | null;
  /** Low bars, close together, for a long list; nothing is written in them. */
  slim?: boolean;
}
