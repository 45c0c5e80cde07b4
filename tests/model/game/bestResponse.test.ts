import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { opponents } from "../../../src/model/game/opponents.js";
import { playGame } from "../../../src/model/game/playGame.js";
import {
  type Both,
  gameLength,
  type Move,
  type Rules,
  usualRules,
} from "../../../src/model/game/rules.js";
import { playStage, stakesIn, wearOff } from "../../../src/model/game/stage.js";
import { patienceNeeded } from "../../../src/model/theory/restraint.js";

const horizon = 7;
const trading: Move[] = Array.from({ length: horizon }, () => "trade");
/** Every plan of seven rounds. */
const plans = Array.from({ length: 2 ** horizon }, (_, bits) =>
  trading.map((_, i): Move => ((bits >> i) & 1 ? "weapon" : "trade")),
);

/**
 * What a plan against the unforgiving opponent is worth to China in a game without end: its rounds
 * by the engine's own rules, and then the state of the last one for ever.
 */
function worth(rules: Rules, plan: readonly Move[], patience: number): number {
  let dependence = rules.dependence;
  const history: Both<Move>[] = [];
  let sum = 0;
  for (const [n, china] of plan.entries()) {
    const us = opponents.grim.move({ side: "us", rules, dependence, history });
    const moves = { china, us };
    const { gain, bought, sold } = playStage(rules, dependence, moves).china;
    sum += (1 + gain - bought - sold) * patience ** n;
    history.push(moves);
    dependence = wearOff(rules, dependence, moves);
  }
  const broken = history.some(({ china }) => china === "weapon");
  const last = broken ? 1 - stakesIn(rules, dependence, "china").loss : 1;
  return sum + (last * patience ** plan.length) / (1 - patience);
}

const isBestToTrade = (rules: Rules, patience: number) => {
  const trade = worth(rules, trading, patience);
  return plans.every((plan) => worth(rules, plan, patience) <= trade + 1e-9);
};
const neededBy = (rules: Rules) => patienceNeeded(stakesIn(rules, rules.dependence, "china"));

const part = fc.double({ min: 0.05, max: 1, noNaN: true });
const lasting = fc
  .record({ gain: part, own: part, other: part, sales: part })
  .map(({ gain, own, other, sales }): Rules => {
    const dependence = { china: own, us: other };
    return { gain, erosion: 0, dependence, sales: { china: sales, us: 0.1 } };
  });

describe("the best answer to an unforgiving opponent, by trying all plans", () => {
  it("holds back exactly when patience reaches d* = g / (g + L)", () => {
    fc.assert(
      fc.property(lasting, fc.double({ min: 0, max: 0.97, noNaN: true }), (rules, patience) => {
        const needed = neededBy(rules);
        fc.pre(Math.abs(patience - needed) > 1e-6);
        expect(isBestToTrade(rules, patience)).toBe(patience > needed);
      }),
      { numRuns: 150 },
    );
  });

  it("holds back at d* itself, where both are worth the same", () => {
    expect(isBestToTrade({ ...usualRules, erosion: 0 }, 0.25 / 0.95)).toBe(true);
  });

  it("takes more patience where the weapon wears off, since being hit back wears off too", () => {
    fc.assert(
      fc.property(lasting, fc.double({ min: 0.05, max: 0.5, noNaN: true }), (rules, erosion) => {
        const worn = { ...rules, erosion };
        const needed = neededBy(rules);
        expect(isBestToTrade(worn, needed - 0.01)).toBe(false);
        expect(isBestToTrade(worn, needed)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the morals, played", () => {
  const lowest = (rules: Rules) => {
    const grid = Array.from({ length: 96 }, (_, i) => i / 100);
    return grid.find((patience) => isBestToTrade(rules, patience)) ?? 1;
  };
  const rules = (gain: number, china: number, us: number, sales = 0.2): Rules => ({
    ...{ gain, erosion: 0, dependence: { china, us } },
    sales: { china: sales, us: 0.2 },
  });

  it("gain fixed: the more there is to lose, the less patience it takes", () => {
    // k D_j stays 0.3 while L is 0.1, 0.3 and 0.9.
    const taken = [0.1, 0.3, 0.9].map((loss) => lowest(rules(0.3, loss, 1, 0)));
    expect(taken).toEqual([0.75, 0.5, 0.25]);
  });

  it("both equally dependent: the deeper, the more patience it takes", () => {
    const taken = [0.1, 0.5, 1].map((both) => lowest(rules(0.5, both, both)));
    expect(taken).toEqual([0.15, 0.27, 0.3]);
  });

  it("lopsided: the other's dependence tempts, own lost sales restrain", () => {
    expect([0.2, 0.5, 1].map((other) => lowest(rules(0.5, 0.3, other)))).toEqual([0.17, 0.34, 0.5]);
    expect([0, 0.2, 0.5].map((sales) => lowest(rules(0.5, 0.5, 0.5, sales)))).toEqual([
      0.34, 0.27, 0.2,
    ]);
  });
});

describe("a game of counted rounds", () => {
  it("has a last round that nobody can answer: there the weapon pays even against the unforgiving", () => {
    const setup = { side: "us", opponent: "grim", seed: 0, rules: usualRules } as const;
    const all = Array.from({ length: gameLength }, (): Move => "trade");
    const last = all.with(-1, "weapon");
    const total = (moves: Move[]) => playGame(setup, moves).totals.us;
    expect(total(last)).toBe(total(all) + 25);
    for (let round = 0; round < gameLength - 1; round++) {
      expect(total(all.with(round, "weapon"))).toBeLessThan(total(all));
    }
  });
});
