import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { playGame } from "../../../src/model/game/playGame.js";
import { type Move, sides, usualRules } from "../../../src/model/game/rules.js";
import {
  discountedTotal,
  listUses,
  struckAtTheEnd,
  tallyUses,
} from "../../../src/model/game/tally.js";
import { anyMoves, anySetup } from "./arbitraryGame.js";

const play = (...mine: Move[]) =>
  playGame({ side: "us", opponent: "titForTat", seed: 0, rules: usualRules }, mine);

describe("listUses", () => {
  it("says of each use whom it cost what, and what it brought", () => {
    expect(listUses(play("weapon", "trade", "trade"))).toEqual([
      { round: 1, side: "us", gain: 25, cost: 70 },
      { round: 2, side: "china", gain: 25, cost: 70 },
    ]);
    expect(listUses(play("trade", "trade"))).toEqual([]);
  });
});

describe("tallyUses", () => {
  it("adds up to what the weapon did to each side's points", () => {
    fc.assert(
      fc.property(anySetup, anyMoves, (setup, mine) => {
        const game = playGame(setup, mine);
        for (const side of sides) {
          const own = tallyUses(game, side);
          const others = tallyUses(game, side === "us" ? "china" : "us");
          const built = game.rounds.reduce((sum, round) => sum + round.sides[side].built, 0);
          expect(game.totals[side]).toBe(100 * mine.length + own.gain - others.cost - built);
        }
      }),
    );
  });
});

describe("struckAtTheEnd", () => {
  it("is true of a peace that is broken where nobody can answer", () => {
    expect(struckAtTheEnd(play("trade", "trade", "weapon"), "us")).toBe(true);
  });

  it("is not true of a weapon that was in use already, of the other side, or of no game", () => {
    expect(struckAtTheEnd(play("weapon", "weapon", "weapon"), "us")).toBe(false);
    expect(struckAtTheEnd(play("trade", "weapon", "weapon"), "us")).toBe(false);
    expect(struckAtTheEnd(play("trade", "trade", "trade"), "us")).toBe(false);
    expect(struckAtTheEnd(play("trade", "trade", "weapon"), "china")).toBe(false);
    expect(struckAtTheEnd(play("weapon"), "us")).toBe(false);
  });
});

describe("discountedTotal", () => {
  const { rounds } = play("trade", "weapon", "trade");

  it("counts a later round less", () => {
    expect(discountedTotal(rounds, "us", 0.5)).toBeCloseTo(100 + 125 / 2 + 30 / 4, 9);
  });

  it("counts all rounds alike with a patience of 1, only the first with none, nothing of no game", () => {
    expect(discountedTotal(rounds, "us", 1)).toBe(255);
    expect(discountedTotal(rounds, "us", 0)).toBe(100);
    expect(discountedTotal([], "us", 0.9)).toBe(0);
  });
});
