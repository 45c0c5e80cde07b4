import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type OpponentName, opponentNames } from "../../../src/model/game/opponents.js";
import { playGame, possiblePoints } from "../../../src/model/game/playGame.js";
import {
  gameLength,
  type Move,
  otherSide,
  type Rules,
  sides,
  usualRules,
} from "../../../src/model/game/rules.js";
import { type Setup, seedCount, whoIs } from "../../../src/model/game/setup.js";
import { anyMoves, anySetup } from "./arbitraryGame.js";

/** "ttw" → moves. */
const moves = (text: string): Move[] =>
  [...text].map((char) => (char === "w" ? "weapon" : "trade"));
const setup = (opponent: OpponentName, rules: Partial<Rules> = {}): Setup => ({
  ...{ side: "us", opponent, seed: 0 },
  rules: { ...usualRules, ...rules },
});
const answers = (opponent: OpponentName, mine: string, rules: Partial<Rules> = {}) =>
  playGame(setup(opponent, rules), moves(mine))
    .rounds.map(({ sides: { china } }) => china.move[0])
    .join("");

describe("the opponents", () => {
  it("who always cooperates never answers", () => {
    expect(answers("cooperator", "twwtwttw")).toBe("tttttttt");
  });

  it("who is unforgiving trades until the weapon is used, and never again", () => {
    expect(answers("grim", "ttttt")).toBe("ttttt");
    expect(answers("grim", "ttwttttt")).toBe("tttwwwww");
  });

  it("who gives tit for tat does what was done in the round before", () => {
    expect(answers("titForTat", "twwtwttw")).toBe("ttwwtwtt");
  });

  it("who is an opportunist strikes while the gain is worth more than what it expects to lose", () => {
    // With usual stakes it needs a patience of 0.263, then 0.222, then 0.186; it has 0.2.
    expect(answers("opportunist", "tttttt")).toBe("wwtttt");
    // Hit back, it has less to lose, and strikes once more.
    expect(answers("opportunist", "twwttt")).toBe("wwwttt");
    expect(answers("opportunist", "tttt", { sales: { china: 0.7, us: 0.2 } })).toBe("tttt");
    expect(answers("opportunist", "tttt", { gain: 0 })).toBe("tttt");
  });

  it("who builds never strikes, pays, and needs the other side less each round", () => {
    expect(answers("builder", "tttwww")).toBe("tttttt");
    const { rounds } = playGame(setup("builder"), moves("t".repeat(20)));
    const own = rounds.map(({ sides: { china } }) => china);
    expect(own[0]).toMatchObject({ built: 5, points: 95, before: 0.5, after: 0.45 });
    expect(own.findIndex(({ built }) => built === 0)).toBe(16);
    expect(own.at(-1)?.after).toBeCloseTo(0.0927, 4);
    expect(rounds.every(({ sides: { us } }) => us.points === 100)).toBe(true);
  });

  it("make a strike worth less to wait for, where they build", () => {
    const early = playGame(setup("builder"), moves("w")).rounds.at(-1);
    const late = playGame(setup("builder"), moves("tttttw")).rounds.at(-1);
    expect(late?.sides.us.gain).toBeLessThan(early?.sides.us.gain ?? 0);
  });
});

describe("a round", () => {
  it("brings both the worth of trade when both trade", () => {
    const [round] = playGame(setup("cooperator"), moves("t")).rounds;
    expect(round?.sides.us).toMatchObject({ points: 100, before: 0.5, after: 0.5 });
    expect(round?.sides.china).toMatchObject({ points: 100, before: 0.5, after: 0.5 });
  });

  it("with one weapon brings its user k D and costs the other side D + c, which then needs it less", () => {
    const [round] = playGame(setup("cooperator"), moves("w")).rounds;
    expect(round?.sides.us).toMatchObject({ gain: 25, points: 125, after: 0.5 });
    expect(round?.sides.china).toMatchObject({ bought: 50, sold: 20, points: 30, after: 0.4 });
  });

  it("with two weapons brings nobody anything", () => {
    const round = playGame(setup("grim"), moves("ww")).rounds[1];
    expect(round?.sides.us).toMatchObject({ gain: 0, points: 30 });
    expect(round?.sides.china).toMatchObject({ gain: 0, bought: 40, points: 40 });
  });

  it("costs the same with and without an answer, as in the model of restraint", () => {
    const { trade, weapon } = possiblePoints(playGame(setup("grim"), []), "us");
    expect(trade).toEqual({ trade: 100, weapon: 30 });
    expect(weapon).toEqual({ trade: 125, weapon: 30 });
  });
});

describe("a game", () => {
  it("adds up, in whole points, whatever is played", () => {
    fc.assert(
      fc.property(anySetup, anyMoves, (start, mine) => {
        const game = playGame(start, mine);
        expect(game.rounds).toHaveLength(mine.length);
        expect(game.isOver).toBe(mine.length === gameLength);
        for (const side of sides) {
          const own = game.rounds.map((round) => round.sides[side]);
          expect(game.totals[side]).toBe(own.reduce((sum, { points }) => sum + points, 0));
          for (const { points, gain, bought, sold, built, before, after } of own) {
            expect(points).toBe(100 + gain - bought - sold - built);
            expect(Number.isInteger(points)).toBe(true);
            expect(after).toBeLessThanOrEqual(before);
            expect(after).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });

  it("is the same from the same start, and its first rounds do not know the later ones", () => {
    fc.assert(
      fc.property(anySetup, anyMoves, fc.nat(20), (start, mine, n) => {
        const game = playGame(start, mine);
        expect(playGame(structuredClone(start), [...mine])).toEqual(game);
        expect(playGame(start, mine.slice(0, n)).rounds).toEqual(game.rounds.slice(0, n));
      }),
    );
  });

  it("is the same for both sides when the sides are exchanged with their stakes", () => {
    fc.assert(
      fc.property(anySetup, anyMoves, (start, mine) => {
        const swap = <T>({ china, us }: { china: T; us: T }) => ({ china: us, us: china });
        const { gain, erosion, dependence, sales } = start.rules;
        const rules = { gain, erosion, dependence: swap(dependence), sales: swap(sales) };
        const other = playGame({ ...start, side: otherSide(start.side), rules }, mine);
        expect(swap(other.totals)).toEqual(playGame(start, mine).totals);
      }),
    );
  });

  it("ends after its last round", () => {
    const game = playGame(setup("cooperator"), moves("t".repeat(30)));
    expect(game).toMatchObject({ isOver: true, totals: { china: 2000, us: 2000 } });
    expect(playGame(setup("cooperator"), [])).toMatchObject({ isOver: false, rounds: [] });
  });

  it("has nothing to win or lose where nobody depends or sells", () => {
    const none = { dependence: { china: 0, us: 0 }, sales: { china: 0, us: 0 } };
    for (const opponent of opponentNames) {
      const game = playGame(setup(opponent, none), moves("wt".repeat(10)));
      expect(game.totals).toEqual({ china: 2000, us: 2000 });
    }
  });

  it("goes below nothing where there is more at stake than trade is worth", () => {
    const all = { dependence: { china: 1, us: 1 }, sales: { china: 0.7, us: 0.7 } };
    const [round] = playGame(setup("cooperator", all), moves("w")).rounds;
    expect(round?.sides.china.points).toBe(-70);
  });
});

describe("a stranger", () => {
  it("is one of the five, each of them drawn at times", () => {
    const drawn = Array.from({ length: seedCount }, (_, seed) =>
      whoIs({ opponent: "stranger", seed }),
    );
    for (const name of opponentNames) {
      expect(drawn.filter((one) => one === name).length).toBeGreaterThan(seedCount / 10);
    }
    expect(whoIs({ opponent: "grim", seed: 5 })).toBe("grim");
  });
});
