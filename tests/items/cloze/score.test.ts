import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ClozeKey,
  countFilled,
  entryStarts,
  givenEntry,
  isFilled,
  missedCloze,
  scoreCloze,
} from "../../../src/items/cloze/score.js";

const key: ClozeKey = [
  { key: 1, options: 3 },
  { accept: ["June", "the month of June"], near: ["May", "July"] },
  { key: 0, options: 2 },
];

const chosen = fc
  .integer({ min: 2, max: 5 })
  .chain((options) => fc.record({ key: fc.nat(options - 1), options: fc.constant(options) }));
const word = fc.constantFrom("May", "June", "the 5th", "63", "salt & sand", "São Tomé");
const typed = fc.record({
  accept: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
  near: fc.constant([]),
});
const keys = fc.array(fc.oneof(chosen, typed), { maxLength: 6 });
const anything = fc.array(fc.oneof(fc.integer(), fc.double(), fc.string(), word), {
  maxLength: 9,
});

describe("scoreCloze", () => {
  it("is the share of gaps that are filled right", () => {
    expect(scoreCloze(key, [1, "June", 0])).toBe(1);
    expect(scoreCloze(key, [1, " the Month of june.", 1])).toBeCloseTo(2 / 3);
    expect(scoreCloze(key, [0, "May", 1])).toBe(0);
    expect(countFilled(key, [1, "May", 0])).toBe(2);
  });

  it.each([
    ["nothing", [], 0],
    ["too short", [1], 1 / 3],
    ["too long", [1, "June", 0, 0, "x"], 1],
    ["begun only", [-1, "", 0], 1 / 3],
    ["texts for numbers", ["1", "June", "0"], 1 / 3],
    ["numbers for texts", [1, 6, 0], 2 / 3],
    ["no numbers", [Number.NaN, "NaN", Number.POSITIVE_INFINITY], 0],
    ["the same for all", [0, "0", 0], 1 / 3],
  ])("decides about %s", (_, response, score) => {
    expect(scoreCloze(key, response)).toBeCloseTo(score);
  });

  it("earns nothing where there are no gaps", () => expect(scoreCloze([], [])).toBe(0));

  it("is in 0 … 1 for anything, and full only when every gap is right", () => {
    fc.assert(
      fc.property(keys, anything, (gaps, response) => {
        const score = scoreCloze(gaps, response);
        const all = gaps.length > 0 && gaps.every((gap, i) => isFilled(gap, response[i]));
        return score >= 0 && score <= 1 && (score === 1) === all;
      }),
    );
  });

  it("is 1 for the key", () => {
    fc.assert(
      fc.property(keys, (gaps) => {
        const right = gaps.map((gap) => ("options" in gap ? gap.key : (gap.accept.at(-1) ?? "")));
        return scoreCloze(gaps, right) === (gaps.length ? 1 : 0);
      }),
    );
  });
});

describe("missedCloze", () => {
  it("numbers entries through all gaps: options, or the right texts and those to expect", () => {
    expect(entryStarts(key)).toEqual([0, 3, 6, 8]);
    expect(missedCloze(key, [1, "June", 0])).toEqual([]);
    expect(missedCloze(key, [2, "may", 1])).toEqual([2, 4, 7]);
    expect(missedCloze(key, [0, "JULY", 0])).toEqual([0, 5]);
  });

  it("names nothing for what is no entry", () => {
    expect(missedCloze(key, [])).toEqual([]);
    expect(missedCloze(key, [-1, "August", 9])).toEqual([]);
    expect(missedCloze(key, [Number.NaN, 1, "1"])).toEqual([]);
    expect(givenEntry({ key: 0, options: 2 }, 0.5)).toBeUndefined();
    expect(givenEntry({ accept: ["a"], near: [] }, "")).toBeUndefined();
  });

  it("names entries of the item, for anything", () => {
    fc.assert(
      fc.property(keys, anything, (gaps, response) => {
        const total = entryStarts(gaps).at(-1) ?? 0;
        return missedCloze(gaps, response).every((n) => n >= 0 && n < total);
      }),
    );
  });
});
