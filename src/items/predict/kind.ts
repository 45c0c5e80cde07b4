import { errorAt, type Problem } from "../../model/problem.js";
import type { ItemKind } from "../spec/itemKind.js";
import { type PredictItem, type PredictSpec, predictSchema } from "./spec.js";
import { toPredict } from "./toPredict.js";

/** What an author writes: a line whose start is known and whose end is to be predicted. */
export const predictKind: ItemKind<PredictSpec, PredictItem, typeof predictSchema> = {
  schema: predictSchema,
  toItem: toPredict,
  problems: (item) => [...badRule(item), ...badRange(item), ...badPoints(item)],
  asked: ({ unit, points, tolerance, within }) => [
    unit,
    points.map(({ label, value }) => [label, value]),
    tolerance ?? null,
    within ?? null,
  ],
  entries: ({ why }) => [{ path: [], why, key: true }],
};

function badRule({ tolerance, within, range: [low, high] }: PredictItem): Problem[] {
  if (tolerance === undefined && within === undefined) {
    return [errorAt([], "needs a tolerance, or a factor within which a point counts as right")];
  }
  if (tolerance !== undefined && within !== undefined) {
    return [errorAt(["within"], "stands beside a tolerance; only one of them can decide")];
  }
  return low < high && tolerance !== undefined && tolerance >= high - low
    ? [errorAt(["tolerance"], "every number of the range would count as right")]
    : [];
}

function badRange({ range: [low, high], step }: PredictItem): Problem[] {
  if (low >= high) return [errorAt(["range"], `${low} is not below ${high}`)];
  return step > high - low ? [errorAt(["step"], "is more than the whole range")] : [];
}

function badPoints({ known, points, range: [low, high], within }: PredictItem): Problem[] {
  const labels = [...known, ...points].map(({ label }) => label);
  return [...placed("known", known), ...placed("points", points)].flatMap(
    ({ field, i, point: { label, value } }, at) => [
      ...(labels.indexOf(label) < at
        ? [errorAt([field, i, "label"], `"${label}" is there already`)]
        : []),
      ...(value < low || value > high
        ? [errorAt([field, i, "value"], `${value} lies outside the range from ${low} to ${high}`)]
        : []),
      ...(field === "points" && within !== undefined && value === 0
        ? [errorAt([field, i, "value"], "nothing is within a factor of 0; use a tolerance")]
        : []),
    ],
  );
}

function placed<P>(field: string, points: readonly P[]): { field: string; i: number; point: P }[] {
  return points.map((point, i) => ({ field, i, point }));
}
