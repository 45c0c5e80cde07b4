import type { MarkerShape } from "../marker.js";

/** One value of a line. */
export interface LinePoint {
  /** In years; 2010.5 is the middle of 2010. */
  time: number;
  /** Null is a gap: the line stops before it and starts again after it. */
  value: number | null;
  /** Two neighbours are joined only when they have the same basis. */
  basis: string;
  /** Drawn hollow: computed here, or still to come. */
  hollow: boolean;
  /** The line to a value that is still to come is dashed. */
  projected: boolean;
  /** What was printed before a revision; null for none. */
  former: number | null;
  /** Text beside the point; "" for none. */
  label: string;
  /** The value in words. */
  readout: string;
}

/** One line with its name at its end. */
export interface LineSeries {
  name: string;
  /** The last value as a text under the name; "" for none. */
  end: string;
  /** Colour of the course: china, us, japan, new-supply, context. */
  colour: string;
  /** The second channel beside colour. */
  shape: MarkerShape;
  /** Each value holds until the next one; the line turns at right angles. */
  steps?: boolean;
  /** Only some of the steps are known: the line between the marks is dashed. */
  loose?: boolean;
  points: readonly LinePoint[];
}

/** A stretch of the time axis with its texts, the longest first; the first that fits is shown. */
export interface BandBlock {
  from: number;
  to: number;
  texts: readonly string[];
}

/** A strip under the axis that says on what the lines rest. */
export interface Band {
  name: string;
  blocks: readonly BandBlock[];
}

/** Several lines over time. */
export interface LineChart {
  title: string;
  series: readonly LineSeries[];
  unit: string;
  /** A value on the axis. */
  format: (value: number) => string;
  /** Ten times as much is one step up; values of zero and below are left out. */
  log: boolean;
  /** Where the axis starts and ends; zero and the highest value when absent. */
  domain: readonly [number, number] | null;
  /** The last moment that is known, with its text; what follows is a projection. */
  now: { time: number; text: string } | null;
  /** First and last time shown; half a year around the points when absent. */
  times?: readonly [number, number];
  /** Texts under the axis, those that matter most first; whole years when absent. */
  ticks?: readonly { time: number; text: string }[];
  /** Moments at which the basis of the lines changes. */
  seams: readonly number[];
  bands: readonly Band[];
}

/** A point that has a place in the drawing. */
export type DrawnPoint = LinePoint & { value: number };

/** Whether a point can be drawn on the chart's axis. */
export function isDrawn(point: LinePoint, { log }: Pick<LineChart, "log">): point is DrawnPoint {
  return point.value !== null && (!log || point.value > 0);
}

/** The stretches of a line that may be joined: no gap, one basis. */
export function piecesOf({ points }: LineSeries, chart: Pick<LineChart, "log">): DrawnPoint[][] {
  const pieces: DrawnPoint[][] = [];
  let joins = false;
  for (const point of points) {
    if (!isDrawn(point, chart)) {
      joins = false;
      continue;
    }
    const piece = pieces.at(-1);
    if (joins && piece && piece.at(-1)?.basis === point.basis) piece.push(point);
    else pieces.push([point]);
    joins = true;
  }
  return pieces;
}
