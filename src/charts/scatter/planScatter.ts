import { max, min, type ScaleLogarithmic, scaleLog } from "d3";
import { type Frame, toFrame } from "../frame.js";
import { type NamedTicks, nameTicks } from "./nameTicks.js";
import type { ScatterChart, ScatterPoint } from "./scatterChart.js";

type LogScale = ScaleLogarithmic<number, number>;

/** A point that has both values. */
export type Placed = ScatterPoint & { y: number };

/** Where everything of a scatter plot stands. */
export interface ScatterPlan {
  frame: Frame;
  x: LogScale;
  y: LogScale;
  placed: Placed[];
  /** Points without a y, which stand in a band below the plot. */
  unplaced: ScatterPoint[];
  names: NamedTicks[];
  /** Baselines of the rows above the plot. */
  keyY: number;
  referenceY: number;
  /** Edges of the plot, and the middle of the band below it; null without such points. */
  top: number;
  bottom: number;
  missingY: number | null;
  height: number;
}

/** Lays a scatter plot out for a width; values that a log scale cannot show are left out of it. */
export function planScatter(chart: ScatterChart, width: number | undefined): ScatterPlan {
  const frame = toFrame(width);
  const line = frame.small + 3;
  const points = chart.points.filter(({ x }) => x > 0);
  const placed = points.filter((point): point is Placed => point.y !== null && point.y > 0);
  const unplaced = points.filter((point) => !placed.includes(point as Placed));
  const references = chart.references.filter(({ x }) => x > 0);
  const xs = [...points, ...references].map(({ x }) => x);
  const x = logScale(xs, [14, frame.width - (frame.narrow ? 20 : 30)]);
  const names = nameTicks(references, { x, frame });
  const rows = max(names, ({ lines }) => lines.length) ?? 0;
  const keyY = frame.small;
  const referenceY = keyY + (references.length > 0 ? line + 10 : 0);
  const top = referenceY + rows * line + 16;
  const bottom = top + (frame.narrow ? 330 : 400);
  const y = logScale(
    placed.map((point) => point.y),
    [bottom - 8, top + frame.small + 16],
  );
  const missingY = unplaced.length > 0 ? bottom + 18 : null;
  const height = (missingY === null ? bottom : bottom + 36) + 2 * (frame.small + 6) + 4;
  return { frame, x, y, placed, unplaced, names, keyY, referenceY, top, bottom, missingY, height };
}

/** A log scale over the values with a little air, and on to a power of ten that is near. */
function logScale(values: readonly number[], range: [number, number]): LogScale {
  const [low, high] = [min(values) ?? 1, max(values) ?? 10];
  const air = Math.max((high / low) ** 0.03, low === high ? 3 : 1.02);
  const [from, to] = [low / air, high * air];
  const above = 10 ** Math.ceil(Math.log10(high));
  return scaleLog([from, above / to < 1.6 ? Math.max(above, to) : to], range);
}
