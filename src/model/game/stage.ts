import { dependenceAfter, stakesOf } from "../theory/restraint.js";
import { type Both, type Move, otherSide, type Rules, type Side, toBoth } from "./rules.js";

/** What a round brought one side beside the worth of trade itself, in parts of it. */
export interface Effect {
  /** What its own weapon brought: only where the other side traded. */
  gain: number;
  /** What it could not buy, where the weapon was used against it. */
  bought: number;
  /** What it could not sell, where the weapon was used against it. */
  sold: number;
}

/**
 * One round. A side that alone uses its weapon has its gain, k D_j. A side against which the weapon
 * is used loses L = D_i + c_i, whatever it does itself: so that answering neither costs nor brings
 * anything in the round, as in the model of restraint, and the threat to answer can be believed.
 */
export function playStage(rules: Rules, dependence: Both<number>, moves: Both<Move>): Both<Effect> {
  return toBoth((side) => {
    const hit = moves[otherSide(side)] === "weapon";
    const { gain } = stakesIn(rules, dependence, side);
    return {
      gain: moves[side] === "weapon" && !hit ? gain : 0,
      bought: hit ? dependence[side] : 0,
      sold: hit ? rules.sales[side] : 0,
    };
  });
}

/** What a side stands to gain and to lose, as things are. */
export function stakesIn(rules: Rules, dependence: Both<number>, side: Side) {
  return stakesOf({
    gain: rules.gain,
    own: dependence[side],
    other: dependence[otherSide(side)],
    sales: rules.sales[side],
  });
}

/** What each side depends on the other after a round: who was hit looks for other suppliers. */
export function wearOff(
  { erosion }: Rules,
  dependence: Both<number>,
  moves: Both<Move>,
): Both<number> {
  return toBoth((side) => {
    const uses = moves[otherSide(side)] === "weapon" ? 1 : 0;
    return dependenceAfter(dependence[side], erosion, uses);
  });
}
