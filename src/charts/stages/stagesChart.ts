/** One part of a bar. */
export interface StageSegment {
  key: string;
  /** Percent of the whole. */
  value: number;
  /** Name and share, written in the bar or under it. */
  label: string;
  /** Class suffix of its colour. */
  colour: string;
  /** Drawn pale with an outline: computed here. */
  derived: boolean;
  readout: string;
}

/** One bar of a hundred percent; what the segments leave is the rest. */
export interface StageBar {
  /** What it is a share of, and when. */
  caption: string;
  segments: readonly StageSegment[];
  /** Words for the rest. */
  rest: string;
}

/** One step of a chain; one without bars is drawn as unknown. */
export interface ChartStage {
  name: string;
  bars: readonly StageBar[];
}

/** Steps one under another, joined in their order, with shares of a hundred percent. */
export interface StagesChart {
  /** Name of the picture. */
  title: string;
  stages: readonly ChartStage[];
  /** Words in the bar of a step without figures. */
  missing: string;
}
