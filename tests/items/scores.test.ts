import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreChoice } from "../../src/items/choice/score.js";
import { countPicks, scoreChoices } from "../../src/items/choices/score.js";
import { matches, nearest, scoreNumeric } from "../../src/items/numeric/score.js";
import { countPairs, scoreOrder } from "../../src/items/order/score.js";

const options = fc.uniqueArray(fc.nat(9), { maxLength: 10 });
const anyList = fc.array(fc.oneof(fc.integer(), fc.double()), { maxLength: 12 });
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);
const inRange = (score: number | null) => score === null || (score >= 0 && score <= 1);

describe("scoreChoice", () => {
  it("is 1 for the key, 0 for any other option, null without a key", () => {
    expect(scoreChoice(2, 2)).toBe(1);
    expect(scoreChoice(2, 0)).toBe(0);
    expect(scoreChoice(0, Number.NaN)).toBe(0);
    expect(scoreChoice(null, 1)).toBeNull();
  });
});

describe("scoreChoices", () => {
  it("takes wrong picks from right ones and never falls below 0", () => {
    expect(scoreChoices([0, 2], [0, 2])).toBe(1);
    expect(scoreChoices([0, 2], [0])).toBe(0.5);
    expect(scoreChoices([0, 2], [0, 1])).toBe(0);
    expect(scoreChoices([0, 2], [1, 3])).toBe(0);
    expect(scoreChoices([0, 2], [0, 1, 2, 3])).toBe(0);
    expect(scoreChoices([0, 2], [])).toBe(0);
    expect(scoreChoices([], [])).toBe(0);
  });

  it("counts a pick that is given twice once", () => {
    expect(countPicks([0, 2], [0, 0, 1, 1])).toEqual({ right: 1, wrong: 1, keys: 2 });
  });

  it("is in 0 … 1, full only for exactly the keys, whatever the order of the picks", () => {
    fc.assert(
      fc.property(options, anyList, (key, response) => {
        const score = scoreChoices(key, response);
        const same =
          new Set(response).size === key.length && key.every((k) => response.includes(k));
        return inRange(score) && (score === 1) === (same && key.length > 0);
      }),
    );
    fc.assert(
      fc.property(options, options, (key, response) => {
        return scoreChoices(key, response) === scoreChoices(key, [...response].reverse());
      }),
    );
  });
});

describe("scoreNumeric", () => {
  it("takes what lies within the tolerance, its ends included", () => {
    expect([47, 50, 53].map((n) => scoreNumeric({ value: 50, tolerance: 3 }, n))).toEqual([
      1, 1, 1,
    ]);
    expect([46.99, 53.01].map((n) => scoreNumeric({ value: 50, tolerance: 3 }, n))).toEqual([0, 0]);
    expect(scoreNumeric({ value: 0.3, tolerance: 0 }, 0.1 + 0.2)).toBe(1);
    expect(scoreNumeric({ value: 0.2, tolerance: 0.1 }, 0.3)).toBe(1);
  });

  it("takes what lies within a factor, but neither zero nor the other sign", () => {
    const key = { value: 100, within: 2 };
    expect([50, 100, 200].map((n) => scoreNumeric(key, n))).toEqual([1, 1, 1]);
    expect([49, 201, 0, -100].map((n) => scoreNumeric(key, n))).toEqual([0, 0, 0, 0]);
    expect(scoreNumeric({ value: 0, within: 2 }, 0)).toBe(0);
    expect(scoreNumeric({ value: -100, within: 2 }, -60)).toBe(1);
  });

  it("looks at the size only where the sign does not count", () => {
    expect(scoreNumeric({ value: -66, tolerance: 1 }, 66)).toBe(0);
    expect(scoreNumeric({ value: -66, tolerance: 1, anySign: true }, 66)).toBe(1);
  });

  it("gives 0 for what is no finite number", () => {
    for (const response of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(scoreNumeric({ value: 1, tolerance: 1 }, response)).toBe(0);
    }
  });

  it("is 1 for the key itself", () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(fc.property(finite, (value) => scoreNumeric({ value, tolerance: 0 }, value) === 1));
  });

  it("names what a response hits: the key before a wrong value, else nothing", () => {
    const near = [{ value: 100, tolerance: 2 }];
    expect(nearest({ value: 50, tolerance: 2 }, near, 51)).toBe("key");
    expect(nearest({ value: 50, tolerance: 2 }, near, 101)).toBe(0);
    expect(nearest({ value: 50, tolerance: 2 }, near, 75)).toBeUndefined();
    expect(matches({ value: 50 }, 50)).toBe(true);
  });
});

describe("scoreOrder", () => {
  it("is the share of pairs in the right order", () => {
    expect(scoreOrder(4, [0, 1, 2, 3])).toBe(1);
    expect(scoreOrder(4, [3, 2, 1, 0])).toBe(0);
    expect(countPairs(4, [1, 0, 2, 3])).toEqual({ right: 5, pairs: 6 });
  });

  it("gives nothing for lines that are missing or given twice", () => {
    expect(scoreOrder(3, [])).toBe(0);
    expect(scoreOrder(3, [0, 0, 0])).toBe(0);
    expect(scoreOrder(3, [0, 1])).toBeCloseTo(1 / 3);
    expect(scoreOrder(1, [0])).toBe(0);
    expect(scoreOrder(0, [])).toBe(0);
  });

  it("is in 0 … 1 for anything, and full only in the right order", () => {
    fc.assert(
      fc.property(fc.nat(8), anyList, (key, response) => inRange(scoreOrder(key, response))),
    );
    const shuffled = fc.shuffledSubarray(upTo(6), { minLength: 6 });
    fc.assert(
      fc.property(shuffled, (response) => {
        return (scoreOrder(6, response) === 1) === response.every((line, i) => line === i);
      }),
    );
  });

  it("turns over when the order is reversed", () => {
    const shuffled = fc.shuffledSubarray(upTo(6), { minLength: 6 });
    fc.assert(
      fc.property(shuffled, (response) => {
        const both = scoreOrder(6, response) + scoreOrder(6, [...response].reverse());
        return Math.abs(both - 1) < 1e-9;
      }),
    );
  });
});
