import { piecewise as piecewiseOfD3 } from "d3";

/** What scales need to go from one number to another: our ranges hold nothing else. */
export function interpolateNumber(from: number, to: number): (t: number) => number {
  return (t) => from * (1 - t) + to * t;
}

export const interpolate = interpolateNumber;

/** The same on whole numbers. */
export function interpolateRound(from: number, to: number): (t: number) => number {
  return (t) => Math.round(from * (1 - t) + to * t);
}

/** Named by scales that we do not use, and left out with them. */
export const piecewise = piecewiseOfD3;
