import { pairs } from "d3";
import { type Side, sides } from "../../model/game/rules.js";
import {
  type Axis,
  type Bargain,
  isRestrained,
  neededAlong,
  neededBy,
  stakesAt,
} from "../../model/theory/bargain.js";
import { enRestraint as words } from "../../model/words/en/restraint.js";

/** Who holds back and who does not, and why, in sentences. */
export function sayRestraint(bargain: Bargain): string {
  const said = sides.map((side) => {
    const { gain, loss } = stakesAt(bargain, side);
    const [needed, holds] = [neededBy(bargain, side), isRestrained(bargain, side)];
    return words.says(side, { gain, loss, needed, holds });
  });
  return [words.has(bargain.patience), ...said].join(" ");
}

/** What the drawing shows: how the patience needed changes along the axis. */
export function titleRestraint(bargain: Bargain, axis: Axis): string {
  return words.title(axis, trendOf(bargain, axis, "china"), trendOf(bargain, axis, "us"));
}

/** The drawing in words. */
export function describeRestraint(bargain: Bargain, axis: Axis): string {
  const ends = sides.map((side) => {
    const curve = neededAlong(bargain, { axis, side, steps: 4 });
    const read = curve.map(({ value, needed }) => words.at("", value, needed).trim());
    return `${words.sideFirst[side]}: ${read.join("; ")}.`;
  });
  return [words.describe(titleRestraint(bargain, axis), bargain.patience), ...ends].join(" ");
}

function trendOf(bargain: Bargain, axis: Axis, side: Side): string {
  // At nothing to gain or to lose a curve may jump; what counts is how it goes on.
  const curve = neededAlong(bargain, { axis, side }).slice(1);
  const ways = pairs(curve.map(({ needed }) => needed)).flatMap(([from, to]) => {
    if (Math.abs(to - from) < 1e-9) return [];
    return to > from ? (["up"] as const) : (["down"] as const);
  });
  const turns = pairs(ways).filter(([before, after]) => before !== after).length;
  const [first] = ways;
  if (!first) return words.trend.flat;
  if (turns > 1) return words.trend.uneven;
  if (turns === 1) return first === "up" ? words.trend.peak : words.trend.dip;
  return words.trend[first];
}
