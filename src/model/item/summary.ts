import type { ItemState } from "./attempt.js";

/** How the items of a lesson went, by their first attempts. */
export interface Summary {
  /** Items asked. */
  items: number;
  /** Items with an attempt. */
  answered: number;
  /** Of those, the ones with a key. */
  graded: number;
  /** Of those, fully right at the first attempt. */
  right: number;
  /** Graded first attempts that were stated as certain. */
  certain: number;
  /** Of those, fully right. */
  certainRight: number;
}

/** Sums up the states of items; an item without attempt counts as asked only. */
export function summarize(states: readonly ItemState[]): Summary {
  const firsts = states.flatMap(({ attempts }) => attempts.slice(0, 1));
  const graded = firsts.filter(({ score }) => score !== null);
  const certain = graded.filter(({ confidence }) => confidence === "know");
  const rightOf = (attempts: typeof firsts) => attempts.filter(({ score }) => score === 1).length;
  return {
    items: states.length,
    answered: firsts.length,
    graded: graded.length,
    right: rightOf(graded),
    certain: certain.length,
    certainRight: rightOf(certain),
  };
}
