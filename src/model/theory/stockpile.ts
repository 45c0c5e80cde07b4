import { remaining } from "./substitution.js";

/** A supply that is cut off, and buyers who learn to do without it (models M3 and M4). */
export interface Shortage {
  /** Part of the supply that is cut off, 0 … 1. Assumption; the default of the course is 0.8. */
  lost: number;
  /** Adjustment time T in years. Derived in M3, or assumption; infinite without substitution. */
  timeConstant: number;
  /** Demand in a year; 1 makes every amount one in years of demand. */
  demand?: number;
}

/** A shortage with a stock against it. */
export interface Stockpile extends Shortage {
  /** The stock at the start, in the unit of `demand`. Assumption. */
  stock: number;
}

/** What is missing in a year, t years after the cut: gap(t) = D x exp(-t/T). All of it at t = 0. */
export function gapAt(years: number, { lost, timeConstant, demand = 1 }: Shortage): number {
  return demand * lost * remaining(years, timeConstant);
}

/**
 * What has been missing in t years together: D x T (1 - exp(-t/T)), and D x t without substitution.
 * Nothing at t = 0 and before.
 */
export function drawUpTo(years: number, { lost, timeConstant, demand = 1 }: Shortage): number {
  if (years <= 0 || timeConstant <= 0) return 0;
  if (timeConstant === Number.POSITIVE_INFINITY) return demand * lost * years;
  return -demand * lost * timeConstant * Math.expm1(-years / timeConstant);
}

/** What is missing in all, for ever: D x T. A stock of this size bridges the whole transition. */
export function totalDraw({ lost, timeConstant, demand = 1 }: Shortage): number {
  return lost === 0 || demand === 0 ? 0 : demand * lost * Math.max(0, timeConstant);
}

/** What is left of the stock after t years, never below 0: S(t) = S_0 minus what was missing. */
export function stockAt(years: number, pile: Stockpile): number {
  return Math.max(0, pile.stock - drawUpTo(years, pile));
}

/**
 * The years until the stock is empty: t* = -T ln(1 - S_0 / (D x T)), and S_0 / (D x) without
 * substitution. Infinite where the stock bridges the whole transition or nothing is cut off; 0 where
 * there is no stock.
 */
export function emptyAfter(pile: Stockpile): number {
  const total = totalDraw(pile);
  // A product of two sliders may miss the sum that a reader sees by a rounding.
  if (pile.stock >= total - 1e-9) return Number.POSITIVE_INFINITY;
  const { stock, lost, timeConstant, demand = 1 } = pile;
  if (timeConstant === Number.POSITIVE_INFINITY) return Math.max(0, stock) / (demand * lost);
  return -timeConstant * Math.log1p(-Math.max(0, stock) / total);
}

/** What no stock covers, for ever: total draw less stock, never below 0. */
export function shortfall(pile: Stockpile): number {
  return Math.max(0, totalDraw(pile) - pile.stock);
}
