import { describe, expect, it } from "vitest";
import { evaluate, formulasOf } from "../../../src/model/derive/arithmetic.js";

describe("evaluate", () => {
  it.each([
    ["1,278 + 634 / 2", 1595],
    ["(1,278 + 634) / 2", 956],
    ["10 - 4 - 3", 3],
    ["2 x 46,900", 93800],
    ["(93/75)^(1/4)-1", 0.0552527],
    ["1238/(1-0.74)", 4761.538],
    ["2^3^2", 512],
  ])("%s is %d", (formula, value) => expect(evaluate(formula)).toBeCloseTo(value, 3));

  it("refuses what it cannot read to the end", () => {
    expect(() => evaluate("1 + 2)")).toThrow("cannot compute");
  });
});

describe("formulasOf", () => {
  it.each([
    ["5,992 / 3 and 15,072 / 8", ["5,992 / 3", "15,072 / 8"]],
    ["121046/(121046+270000); USGS mine output", ["121046/(121046+270000)"]],
    ["(11/3)^(1/4)-1; 31 to 46 with rounding", ["(11/3)^(1/4)-1"]],
    ["1,278 / (1 - 0.496), from the change reported for Oct 2010", ["1,278 / (1 - 0.496)"]],
    ["105,000 - 17,900; a slip", ["105,000 - 17,900"]],
  ])("%s", (note, formulas) => expect(formulasOf(note)).toEqual(formulas));

  it.each(["years 2020-2024", "pp. 152-153", "HS 2846", "the 50-percent rule", "5,992 tonnes", ""])(
    "%j has none",
    (note) => expect(formulasOf(note)).toEqual([]),
  );
});
