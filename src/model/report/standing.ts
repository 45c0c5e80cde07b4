import type { ItemState } from "../item/attempt.js";

/**
 * Where a learner stands with an item, as a report tells it: not answered; right at the first
 * attempt; right at a later one; the answer opened before any attempt; answered and never right;
 * a judgement, which has no key.
 */
export type Standing = "open" | "right" | "later" | "seen" | "wrong" | "noted";

/** All standings, from the best to none. */
export const standings: readonly Standing[] = ["right", "later", "noted", "seen", "wrong", "open"];

/** Attempts nearer to the one before than this many milliseconds belong to one sitting. */
export const sitting = 12 * 60 * 60_000;

/** The standing of an item; of nothing remembered, open. */
export function standingOf({ attempts, revealed }: ItemState = untouched): Standing {
  const [first] = attempts;
  if (first?.score === null) return "noted";
  if (revealed) return "seen";
  if (!first) return "open";
  if (first.score === 1) return "right";
  return attempts.some(({ score }) => score === 1) ? "later" : "wrong";
}

/**
 * Whether an item was once answered right without its answer having just been seen: at the first
 * attempt, or in a later sitting. Whoever repeats at once only copies, and a guess that hit is luck.
 */
export function isKnown({ attempts, revealed }: ItemState = untouched): boolean {
  return attempts.some(
    ({ score, confidence }, i) =>
      score === 1 && confidence !== "guess" && (i === 0 ? !revealed : isFresh(attempts, i)),
  );
}

/** Whether an attempt came in a later sitting than the one before it; the first did not. */
export function isFresh(attempts: ItemState["attempts"], index: number): boolean {
  const [before, now] = [attempts[index - 1], attempts[index]];
  return !!before && !!now && now.at - before.at >= sitting;
}

/** How many items have each standing. */
export type Counts = Readonly<Record<Standing, number>>;

/** Counts standings; all nought for none. */
export function countStandings(list: Iterable<Standing>): Counts {
  const counts = { open: 0, right: 0, later: 0, seen: 0, wrong: 0, noted: 0 };
  for (const standing of list) counts[standing]++;
  return counts;
}

const untouched: ItemState = { attempts: [], revealed: false };
