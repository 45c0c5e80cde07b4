import { matches, type NumericKey } from "../numeric/score.js";

/** The real values, and how far off still counts as right. */
export interface PredictKey extends Omit<NumericKey, "value" | "anySign"> {
  values: readonly number[];
}

/** Which points are close enough; one without a number is not. */
export function hitsOf(
  { values, ...rule }: PredictKey,
  response: readonly (number | string)[],
): boolean[] {
  return values.map((value, i) => {
    const given = response[i];
    return (
      typeof given === "number" && Number.isFinite(given) && matches({ ...rule, value }, given)
    );
  });
}

/** The share of points that are close enough; 0 without points. */
export function scorePredict(key: PredictKey, response: readonly (number | string)[]): number {
  const hits = hitsOf(key, response);
  return hits.length === 0 ? 0 : hits.filter(Boolean).length / hits.length;
}
