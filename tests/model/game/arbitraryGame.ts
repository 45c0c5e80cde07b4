import fc from "fast-check";
import { gameLength, type Move, type Rules, type Side } from "../../../src/model/game/rules.js";
import { opponentChoices, type Setup, seedCount } from "../../../src/model/game/setup.js";

const steps = (most: number, step: number) =>
  fc.nat(Math.round(most / step)).map((n) => Number((n * step).toFixed(2)));
const both = <T>(one: fc.Arbitrary<T>) => fc.record({ china: one, us: one });

/** Any rules that a code can hold. */
export const anyRules: fc.Arbitrary<Rules> = fc.record({
  gain: steps(1.5, 0.1),
  erosion: steps(0.75, 0.05),
  dependence: both(steps(1, 0.05)),
  sales: both(steps(0.7, 0.1)),
});

/** Either side. */
export const anySide: fc.Arbitrary<Side> = fc.constantFrom("china", "us");

/** Any game before its first round. */
export const anySetup: fc.Arbitrary<Setup> = fc.record({
  side: anySide,
  opponent: fc.constantFrom(...opponentChoices),
  seed: fc.nat(seedCount - 1),
  rules: anyRules,
});

/** Any moves, of a whole game or of a part of it. */
export const anyMoves: fc.Arbitrary<Move[]> = fc.array(fc.constantFrom<Move>("trade", "weapon"), {
  maxLength: gameLength,
});

/** All moves of a game. */
export const wholeGame: fc.Arbitrary<Move[]> = fc.array(fc.constantFrom<Move>("trade", "weapon"), {
  minLength: gameLength,
  maxLength: gameLength,
});
