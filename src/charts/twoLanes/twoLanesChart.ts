import type { MarkerShape } from "../marker.js";

/** One event in a lane, or across both. */
export interface LaneEvent {
  key: string;
  lane: 0 | 1 | "both";
  /** Heading under which it stands; events of one heading follow one another. */
  group: string;
  /** Date as it is written; events of one date may stand side by side. */
  when: string;
  /** What it is about, beside the date. */
  topic: string;
  text: string;
  /** Why its date is in doubt; "" for none. A doubtful date has a hollow mark. */
  doubt: string;
  shape: MarkerShape;
  readout: string;
}

/** One of the two sides. */
export interface Lane {
  name: string;
  /** Class suffix of its colour. */
  colour: string;
}

/** Events of two sides down the page, in order of time. */
export interface TwoLanesChart {
  /** Name of the picture. */
  title: string;
  lanes: readonly [Lane, Lane];
  /** What the shapes of the marks mean. */
  kinds: readonly { label: string; shape: MarkerShape }[];
  events: readonly LaneEvent[];
}
