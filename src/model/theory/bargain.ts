import { type Both, otherSide, type Side, toBoth } from "../game/rules.js";
import { holdsBack, patienceNeeded, type Stakes, stakesOf } from "./restraint.js";

/** Two sides and what decides whether they hold back; all of it is assumed. */
export interface Bargain {
  /** Whether the gain of a strike grows with the other side's dependence, or is fixed. */
  grows: boolean;
  /** k, where the gain grows; g, where it is fixed. */
  gain: number;
  /** D: how much each side depends on the other, from 0 to 1. */
  dependence: Both<number>;
  /** c: own sales that each side loses while trade is broken. */
  sales: Both<number>;
  /** d: what a point one round later is worth now, to both sides. */
  patience: number;
}

/** What can be changed while all else stays: one number, or the dependence of both together. */
export const axes = ["gain", "both", "china", "us", "salesChina", "salesUs"] as const;

/** One of the things that can be changed. */
export type Axis = (typeof axes)[number];

/** The greatest value of each; the least is 0. */
export const axisEnd: Readonly<Record<Axis, number>> = {
  ...{ gain: 1.5, both: 1, china: 1, us: 1, salesChina: 0.5, salesUs: 0.5 },
};

/** What a side stands to gain and to lose. */
export function stakesAt({ grows, gain, dependence, sales }: Bargain, side: Side): Stakes {
  const other = dependence[otherSide(side)];
  const stakes = stakesOf({ gain, own: dependence[side], other, sales: sales[side] });
  return grows ? stakes : { ...stakes, gain };
}

/** d* of a side: the patience from which it holds back. */
export function neededBy(bargain: Bargain, side: Side): number {
  return patienceNeeded(stakesAt(bargain, side));
}

/** Whether a side holds back. */
export function isRestrained(bargain: Bargain, side: Side): boolean {
  return holdsBack(bargain.patience, stakesAt(bargain, side));
}

/** The value of what can be changed; of both dependences together their mean. */
export function valueAt({ gain, dependence, sales }: Bargain, axis: Axis): number {
  if (axis === "gain") return gain;
  if (axis === "both") return (dependence.china + dependence.us) / 2;
  if (axis === "salesChina") return sales.china;
  if (axis === "salesUs") return sales.us;
  return dependence[axis];
}

/** The same with one thing changed; of both dependences the difference stays, within 0 and 1. */
export function changed(bargain: Bargain, axis: Axis, value: number): Bargain {
  const { dependence, sales } = bargain;
  if (axis === "gain") return { ...bargain, gain: value };
  if (axis === "both") {
    const more = value - valueAt(bargain, "both");
    return { ...bargain, dependence: toBoth((side) => within(dependence[side] + more)) };
  }
  if (axis === "salesChina") return { ...bargain, sales: { ...sales, china: value } };
  if (axis === "salesUs") return { ...bargain, sales: { ...sales, us: value } };
  return { ...bargain, dependence: { ...dependence, [axis]: value } };
}

function within(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** d* of a side over all values of what is changed, from the least to the greatest. */
export function neededAlong(
  bargain: Bargain,
  { axis, side, steps = 60 }: { axis: Axis; side: Side; steps?: number },
): { value: number; needed: number }[] {
  return Array.from({ length: steps + 1 }, (_, i) => {
    const value = (axisEnd[axis] * i) / steps;
    return { value, needed: neededBy(changed(bargain, axis, value), side) };
  });
}

/** The three cases: where they start, and what is then changed. */
export const cases = {
  fixed: {
    axis: "both",
    bargain: {
      ...{ grows: false, gain: 0.3, patience: 0.5 },
      dependence: { china: 0.3, us: 0.3 },
      sales: { china: 0, us: 0 },
    },
  },
  equal: {
    axis: "both",
    bargain: {
      ...{ grows: true, gain: 0.5, patience: 0.25 },
      dependence: { china: 0.5, us: 0.5 },
      sales: { china: 0.2, us: 0.2 },
    },
  },
  lopsided: {
    axis: "us",
    bargain: {
      ...{ grows: true, gain: 0.5, patience: 0.3 },
      dependence: { china: 0.3, us: 0.5 },
      sales: { china: 0.2, us: 0.2 },
    },
  },
} as const satisfies Record<string, { axis: Axis; bargain: Bargain }>;

/** Name of a case. */
export type CaseName = keyof typeof cases;

/** The names of the cases in their order. */
export const caseNames: readonly CaseName[] = ["fixed", "equal", "lopsided"];
