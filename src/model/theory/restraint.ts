/*
 * Restraint in a game that repeats without end (an own derivation of the textbook grim trigger).
 * In each period both sides trade and have v. A side that uses its weapon has v + g once; from the
 * next period on the weapon is used against it for ever, and it has v - L.
 *
 *   it holds back if   v / (1 - d)  >=  v + g + d (v - L) / (1 - d)
 *   that is, if        d  >=  d* = g / (g + L)
 *
 * With the stakes of Hirschman's argument:  g = k D_j,  L = D_i + c_i.
 * After each use the leverage is less:      D_j(t + 1) = D_j(t) (1 - r).
 *
 * Units: g, L, D and c are parts of v, the worth of a period of trade. d is what a point one period
 * later is worth now, from 0 to 1. All of them are assumptions; none is measured.
 */

/** What one side stands to gain and to lose, as parts of what a period of trade is worth. */
export interface Stakes {
  /** g: what using the weapon brings, once. */
  gain: number;
  /** L: what each later period costs, once the other side answers. */
  loss: number;
}

/** What decides the stakes of one side; all of it is assumed. */
export interface Entanglement {
  /** k: gain for each unit of the other side's dependence. */
  gain: number;
  /** D_i: its own dependence on the other side, from 0 to 1. */
  own: number;
  /** D_j: the other side's dependence on it, from 0 to 1. */
  other: number;
  /** c_i: sales of its own that it loses while trade is broken. */
  sales: number;
}

/** The stakes when the gain grows with the other side's dependence: g = k D_j, L = D_i + c_i. */
export function stakesOf({ gain, own, other, sales }: Entanglement): Stakes {
  return { gain: gain * other, loss: own + sales };
}

/**
 * d* = g / (g + L): the patience from which a side holds back. Nothing to gain: 0, whatever it
 * may lose. Something to gain and nothing to lose: 1, which no patience reaches.
 */
export function patienceNeeded({ gain, loss }: Stakes): number {
  if (gain <= 0) return 0;
  return gain / (gain + Math.max(0, loss));
}

/** Whether a side of patience d (below 1) holds back. */
export function holdsBack(patience: number, stakes: Stakes): boolean {
  return patience >= patienceNeeded(stakes);
}

/** What is left of a dependence after the weapon was used so many times: D (1 - r)^n. */
export function dependenceAfter(dependence: number, erosion: number, uses = 1): number {
  return dependence * (1 - erosion) ** uses;
}
