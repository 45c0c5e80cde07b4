import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countMatched, missedMatch, scoreMatch } from "../../../src/items/match/score.js";

const anything = fc.array(fc.oneof(fc.integer(), fc.double(), fc.string()), { maxLength: 12 });
const key = (pairs: number) => Array.from({ length: pairs }, (_, i) => i);

describe("scoreMatch", () => {
  it("is the share of left entries that have their partner", () => {
    expect(scoreMatch(4, [0, 1, 2, 3])).toBe(1);
    expect(scoreMatch(4, [1, 0, 2, 3])).toBe(0.5);
    expect(scoreMatch(4, [1, 2, 3, 0])).toBe(0);
    expect(countMatched(4, [0, 4, 2, 5])).toBe(2);
  });

  it.each([
    ["nothing", [], 0],
    ["too short", [0], 1 / 3],
    ["too long", [0, 1, 2, 0, 1, 2], 1],
    ["begun only", [-1, 1, -1], 1 / 3],
    ["texts", ["0", "1", "2"], 0],
    ["no numbers", [Number.NaN, Number.POSITIVE_INFINITY, 0.5], 0],
    ["the same for all", [1, 1, 1], 1 / 3],
  ])("decides about %s", (_, response, score) => {
    expect(scoreMatch(3, response)).toBe(score);
  });

  it("earns nothing where there are no pairs", () => expect(scoreMatch(0, [])).toBe(0));

  it("is in 0 … 1 for anything, and full only for the key", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), anything, (pairs, response) => {
        const score = scoreMatch(pairs, response);
        const isKey = key(pairs).every((n) => response[n] === n);
        return score >= 0 && score <= 1 && (score === 1) === isKey;
      }),
    );
    fc.assert(fc.property(fc.integer({ min: 1, max: 8 }), (n) => scoreMatch(n, key(n)) === 1));
  });
});

describe("missedMatch", () => {
  it("names the pair of a left with another's partner, and an extra by itself", () => {
    expect(missedMatch(3, [0, 1, 2])).toEqual([]);
    expect(missedMatch(3, [1, 0, 2])).toEqual([0, 1]);
    expect(missedMatch(3, [0, 3, 4])).toEqual([3, 4]);
  });

  it("names nothing for what is missing, no number, or too much", () => {
    expect(missedMatch(3, [])).toEqual([]);
    expect(missedMatch(3, [-1, Number.NaN, "1"])).toEqual([]);
    expect(missedMatch(2, [0, 1, 0])).toEqual([]);
  });

  it("names something just when a left has a wrong partner", () => {
    const response = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(response, (given) => {
        return missedMatch(5, given).length === 5 - countMatched(5, given);
      }),
    );
  });
});
