import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, sameText } from "../../../src/items/cloze/sameText.js";

describe("sameText", () => {
  it.each([
    ["May", "  mAY "],
    ["rare earth", "rare\u00a0 earth"],
    ["rare-earth", "rare‑earth"],
    ["the mayor's hall", "the mayor’s hall"],
    ['a "halt"', "a “halt”"],
    ["São Tomé", "sao tome"],
    ["CO₂", "co2"],
    ["May", "May. "],
    ["1,278", "1278"],
    ["1,278", "1 278"],
    ["0.5", "0.50"],
    ["-5", "−5"],
    ["50", "50 %"],
    ["$75", "75"],
  ])("takes %j and %j as the same", (a, b) => {
    expect(sameText(a, b)).toBe(true);
    expect(sameText(b, a)).toBe(true);
  });

  it.each([
    ["May", "June"],
    ["rare earth", "rareearth"],
    ["2", "2 thousand"],
    ["7 dwarfs", "7 giants"],
    ["5", "-5"],
    ["1/2", "12"],
    ["", ""],
    [".", "!"],
    ["ши", "шу"],
  ])("tells %j and %j apart", (a, b) => {
    expect(sameText(a, b)).toBe(false);
    expect(sameText(b, a)).toBe(false);
  });

  it("reads numbers as they are written in a locale", () => {
    expect(sameText("1.278,5", "1278,5", { locale: "de" })).toBe(true);
    expect(sameText("1.278", "1.2780", { locale: "de" })).toBe(false);
  });

  it("folds what is folded to itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        return foldText(foldText(text)) === foldText(text);
      }),
    );
    for (const text of ["︱", "‴", "İ", "ℌ", "Å", "…", "´", "Ǆ"]) {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }
  });
});
