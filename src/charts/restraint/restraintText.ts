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
  const curve = neededAlong(bargain, { axis, side });
  // At nothing to gain or to lose a curve may jump; what counts is how it goes on.
  const change = (curve.at(-1)?.needed ?? 0) - (curve[1]?.needed ?? 0);
  if (Math.abs(change) < 1e-9) return words.trend.flat;
  return change > 0 ? words.trend.up : words.trend.down;
}
