import { holdsBack } from "../theory/restraint.js";
import type { Both, Move, Rules, Side } from "./rules.js";
import { otherSide } from "./rules.js";
import { stakesIn } from "./stage.js";

/** What an opponent sees before it moves. */
export interface View {
  side: Side;
  rules: Rules;
  /** How much each side depends on the other now. */
  dependence: Both<number>;
  /** What both did so far. */
  history: readonly Both<Move>[];
}

/** How an opponent plays: the same in the same place, always. */
export interface Opponent {
  move(view: View): Move;
  /** What it pays for alternatives after a round, in parts of a round of trade, and what that does. */
  build?(dependence: number): { cost: number; dependence: number };
}

/** The opponents by name, in the order in which codes count them: append only. */
export const opponentNames = ["cooperator", "grim", "titForTat", "opportunist", "builder"] as const;

/** Name of an opponent. */
export type OpponentName = (typeof opponentNames)[number];

/** The patience of the opportunist: a point in the next round is worth a fifth of one now. */
export const hasty = 0.2;

/** What the builder pays in a round, the part of its dependence that goes, and where it stops. */
export const building = { cost: 0.05, rate: 0.1, until: 0.1 };

const hits = ({ history, side }: View) =>
  history.map((moves) => moves[otherSide(side)] === "weapon");

/** How each opponent plays. */
export const opponents: Readonly<Record<OpponentName, Opponent>> = {
  cooperator: { move: () => "trade" },
  grim: { move: (view) => (hits(view).some(Boolean) ? "weapon" : "trade") },
  titForTat: { move: (view) => (hits(view).at(-1) ? "weapon" : "trade") },
  opportunist: {
    move: ({ rules, dependence, side }) =>
      holdsBack(hasty, stakesIn(rules, dependence, side)) ? "trade" : "weapon",
  },
  builder: {
    move: () => "trade",
    build: (dependence) =>
      dependence > building.until
        ? { cost: building.cost, dependence: dependence * (1 - building.rate) }
        : { cost: 0, dependence },
  },
};
