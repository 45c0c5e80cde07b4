import type { Problem } from "../../model/problem.js";
import type { FactLookup } from "../spec/base.js";
import { numberResolver, sayFactNumber } from "../spec/factNumber.js";
import type { Point, PredictItem, PredictSpec } from "./spec.js";

/** Resolves the facts in the points and fills in the step; an unknown fact is a problem. */
export function toPredict(
  { known, points, range, step, ...spec }: PredictSpec,
  facts: FactLookup,
): { item: PredictItem; problems: Problem[] } {
  const problems: Problem[] = [];
  const resolve = numberResolver(facts, problems);
  const toPoints = (list: PredictSpec["points"], field: string): Point[] =>
    list.map(({ label, value }, i) => ({
      label: String(label),
      value: resolve([field, i, "value"], value),
      text: sayFactNumber(value),
    }));
  const [low = 0, high = 0] = range;
  const item: PredictItem = {
    ...spec,
    known: toPoints(known, "known"),
    points: toPoints(points, "points"),
    range: [low, high],
    step: step ?? roundStep((high - low) / 20),
  };
  return { item, problems };
}

/** The largest of 1, 2 or 5 times a power of ten that is no larger; 1 for what is not positive. */
export function roundStep(size: number): number {
  if (!(size > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(size) + 1e-9);
  const factor = [5, 2, 1].find((one) => one * power <= size * (1 + 1e-9)) ?? 1;
  return Number((factor * power).toPrecision(3));
}
