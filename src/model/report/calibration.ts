import { type Confidence, confidences } from "../item/attempt.js";
import type { ItemReport } from "./lessonReport.js";

/** How often first attempts of one confidence were right. */
export interface Calibration {
  confidence: Confidence;
  right: number;
  total: number;
  /** Where the share of right answers may well lie, 0 … 1; see `wilson`. */
  low: number;
  high: number;
}

/** With fewer answers than this, nothing can be said of how far a confidence can be trusted. */
export const fewestAnswers = 5;

/**
 * How far each confidence could be trusted, from unsure to sure: first attempts at items with a
 * key, fully right or not. What was seen before it was answered does not count.
 */
export function calibrate(items: readonly ItemReport[]): Calibration[] {
  const firsts = items.flatMap(({ state }) =>
    state && !state.revealed ? state.attempts.slice(0, 1) : [],
  );
  return confidences.map((confidence) => {
    const own = firsts.filter(
      (attempt) => attempt.score !== null && attempt.confidence === confidence,
    );
    const right = own.filter(({ score }) => score === 1).length;
    return { confidence, right, total: own.length, ...wilson(right, own.length) };
  });
}

// The quantile of the normal distribution that leaves 95 in 100 between it and its negative.
const z = 1.959964;

/**
 * The Wilson interval of a share, at 95 percent: honest for few cases and near 0 and 1 too.
 * Of no case, anything from 0 to 1.
 */
export function wilson(right: number, total: number): { low: number; high: number } {
  if (total <= 0) return { low: 0, high: 1 };
  const share = right / total;
  const middle = share + z ** 2 / (2 * total);
  const half = z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2));
  const scale = 1 + z ** 2 / total;
  return { low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}
