import type { ItemState } from "./attempt.js";

/** How the items of a lesson went, by their first attempts. */
export interface Summary {
  /** Items asked. */
  items: number;
  /** Items with an attempt. */
  answered: number;
  /** Of those, the ones with a key. */
  graded: number;
  /** Of those, fully right at the first attempt, with the answer not opened before. */
  right: number;
  /** Graded first attempts that were stated as certain. */
  certain: number;
  /** Of those, fully right. */
  certainRight: number;
}

/** Sums up the states of items; an item without attempt counts as asked only. */
export function summarize(states: readonly ItemState[]): Summary {
  const firsts = states.flatMap(({ attempts: [first], revealed }) =>
    first ? [{ ...first, revealed }] : [],
  );
  const graded = firsts.filter(({ score }) => score !== null);
  // Whoever had opened the answer was neither right nor wrong about it.
  const own = graded.filter(({ revealed }) => !revealed);
  const certain = own.filter(({ confidence }) => confidence === "know");
  const rightOf = (attempts: typeof firsts) => attempts.filter(({ score }) => score === 1).length;
  return {
    items: states.length,
    answered: firsts.length,
    graded: graded.length,
    right: rightOf(own),
    certain: certain.length,
    certainRight: rightOf(certain),
  };
}
