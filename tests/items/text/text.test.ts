import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { metOf, scoreText } from "../../../src/items/text/score.js";
import { countWords, sayWords, shorten } from "../../../src/items/text/words.js";

describe("scoreText", () => {
  it("is the share of criteria that are met", () => {
    expect(scoreText(4, [0, 2, 3])).toBe(0.75);
    expect(scoreText(2, [0, 1])).toBe(1);
    expect(scoreText(3, [])).toBe(0);
    expect(scoreText(0, [0])).toBe(0);
  });

  it("counts a criterion once, and leaves out what is none", () => {
    expect(metOf(3, [1, 1, 7, -1, 0.5, Number.NaN])).toEqual([1]);
  });

  it("is in 0 … 1, and 1 when all are met", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.array(fc.double()), (count, response) => {
        const score = scoreText(count, response);
        const all = Array.from({ length: count }, (_, i) => i);
        return score >= 0 && score <= 1 && scoreText(count, all) === 1;
      }),
    );
  });
});

describe("countWords", () => {
  it("counts runs with a letter or a digit, in any script", () => {
    expect(countWords("")).toBe(0);
    expect(countWords(" \n – … ")).toBe(0);
    expect(countWords("It rose – by 12 %,\nthen fell.")).toBe(6);
    expect(countWords("Größe ändert 希土類 alles")).toBe(4);
  });
});

describe("sayWords", () => {
  it("says the count beside what is advised", () => {
    expect([0, 9, 10, 40, 41].map((n) => sayWords(n, [10, 40]))).toEqual([
      "0 of 10 words or more",
      "9 of 10 words or more",
      "10 words",
      "40 words",
      "41 words; 40 are enough",
    ]);
    expect([0, 1].map((n) => sayWords(n, []))).toEqual(["0 words", "1 word"]);
  });
});

describe("shorten", () => {
  it("puts a text on one line and cuts it at a word", () => {
    expect(shorten("  One\n\ntwo ")).toBe("One two");
    expect(shorten("one two three four", { most: 10 })).toBe("one two …");
    expect(shorten("x".repeat(50), { most: 10 })).toBe(`${"x".repeat(10)} …`);
  });

  it("is never much longer than asked", () => {
    fc.assert(fc.property(fc.string(), (text) => shorten(text, { most: 20 }).length <= 22));
  });
});
