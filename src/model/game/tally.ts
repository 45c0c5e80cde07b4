import type { Game, Round } from "./playGame.js";
import { otherSide, type Side, sides } from "./rules.js";

/** One use of the weapon. */
export interface Use {
  /** The round, from 1. */
  round: number;
  side: Side;
  /** What it brought its user, in points. */
  gain: number;
  /** What it cost the other side, in points. */
  cost: number;
}

/** All uses of one side together. */
export interface Tally {
  uses: number;
  gain: number;
  cost: number;
}

/** Every use of the weapon, in the order of the rounds. */
export function listUses({ rounds }: Pick<Game, "rounds">): Use[] {
  return rounds.flatMap(({ number, sides: both }) =>
    sides
      .filter((side) => both[side].move === "weapon")
      .map((side) => {
        const { bought, sold } = both[otherSide(side)];
        return { round: number, side, gain: both[side].gain, cost: bought + sold };
      }),
  );
}

/** How often a side used its weapon, what that brought it and what it cost the other side. */
export function tallyUses(game: Pick<Game, "rounds">, side: Side): Tally {
  const own = listUses(game).filter((use) => use.side === side);
  const sum = (of: (use: Use) => number) => own.reduce((all, use) => all + of(use), 0);
  return { uses: own.length, gain: sum(({ gain }) => gain), cost: sum(({ cost }) => cost) };
}

/** Whether a side broke a peace in the last round of all, where nobody can answer. */
export function struckAtTheEnd({ rounds }: Pick<Game, "rounds">, side: Side): boolean {
  const [before, last] = rounds.slice(-2);
  if (!before || !last) return false;
  const hadPeace = sides.every((one) => before.sides[one].move === "trade");
  return (
    hadPeace && last.sides[side].move === "weapon" && last.sides[otherSide(side)].move === "trade"
  );
}

/**
 * What a game is worth at its start to a side that counts each later round d times as much as the
 * one before, in points.
 */
export function discountedTotal(rounds: readonly Round[], side: Side, patience: number): number {
  return rounds.reduce(
    (sum, { number, sides: both }) => sum + both[side].points * patience ** (number - 1),
    0,
  );
}
