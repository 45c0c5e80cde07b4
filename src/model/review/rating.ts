import type { Attempt } from "../item/attempt.js";

/** How well something was remembered, in the four words of the scheduler, from worst to best. */
export const ratings = ["again", "hard", "good", "easy"] as const;

/** One of the four. */
export type Rating = (typeof ratings)[number];

const right = { guess: "hard", think: "good", know: "easy" } as const;
const partly = { guess: "again", think: "hard", know: "again" } as const;

/**
 * What an attempt says about the memory behind it; nothing when it has no score.
 *
 * | score          | guessing | fairly sure | certain |
 * |----------------|----------|-------------|---------|
 * | right          | hard     | good        | easy    |
 * | half or more   | again    | hard        | again   |
 * | less           | again    | again       | again   |
 *
 * Certain and not quite right is a belief to unlearn: again. An opened hint costs one step; where
 * the key was seen before, even a right answer was read as much as remembered: hard at most.
 */
export function rateAttempt(
  { score, confidence, hints = 0 }: Pick<Attempt, "score" | "confidence" | "hints">,
  { seen = false } = {},
): Rating | undefined {
  if (score === null) return undefined;
  const earned = score === 1 ? right[confidence] : score >= 0.5 ? partly[confidence] : "again";
  const step = ratings.indexOf(earned) - (hints > 0 ? 1 : 0);
  return ratings[Math.max(0, seen ? Math.min(step, 1) : step)];
}
