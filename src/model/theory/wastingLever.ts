import { dependenceAfter } from "./restraint.js";
import { shareAt } from "./substitution.js";

/*
 * A lever is the part of a target's need that it takes from one sender. Two things wear it off, and
 * this model multiplies them (an own combination of models M3 and M5, for teaching):
 *
 *   time:  the target builds alternatives by itself   w(t) = D_0 exp(-t/T)
 *   use:   each use makes it build more               D(t) = w(t) (1 - r)^n
 *
 * with n the number of uses up to year t. In the end everything can be replaced. What a use brings
 * the sender, and what it costs, is left out. None of the parameters is measured.
 */

/** A lever and what wears it off; all of it is assumed. */
export interface Lever {
  /** D_0: part of the target's need that it takes from the sender at first, 0 … 1. */
  start: number;
  /** r: part of the lever that is lost with each use, 0 … 1. */
  lost: number;
  /** Years from one use to the next, more than 0; the first use comes after as many. */
  every: number;
  /** T: time constant, in years, of what the target builds by itself; infinite for nothing. */
  timeConstant: number;
}

/** How often the lever was used up to and with year t. */
export function usesBy(years: number, { every }: Pick<Lever, "every">): number {
  return Math.max(0, Math.floor(years / every));
}

/** What is left of a lever that is held back, after t years: time alone wears it off. */
export function heldBack(years: number, { start, timeConstant }: Lever): number {
  return shareAt(years, { from: start, to: 0, timeConstant });
}

/** What is left of a lever after t years and so many uses. */
export function leftOf(years: number, lever: Lever, uses = usesBy(years, lever)): number {
  return dependenceAfter(heldBack(years, lever), lever.lost, uses);
}

/** With how much of the lever a use strikes, the first one being 1: what is left just before it. */
export function strikeOf(use: number, lever: Lever): number {
  return leftOf(use * lever.every, lever, use - 1);
}
