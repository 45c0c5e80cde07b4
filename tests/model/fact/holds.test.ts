import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/model/fact/fact.js";
import { factsOf, holdsProblem, parseHolds } from "../../../src/model/fact/holds.js";

const fact = (id: string, value: number | string): [string, Fact] => [
  id,
  {
    ...{ id, value, text: `${value} t`, label: "for a test", sources: [], grade: "B", note: "" },
    ...{ tables: [], rows: [], of: [] },
  },
];
const facts = new Map([
  fact("low", 1),
  fact("high", 2),
  fact("early", "2010-07-08"),
  fact("late", "2010-09-07"),
]);

describe("holdsProblem", () => {
  it.each([
    "low < high",
    "high > low",
    "low <= 1",
    "high >= 2",
    "low = 1",
    "low<high",
    "low > -0.5",
  ])("%s holds", (text) => expect(holdsProblem(text, facts)).toBeUndefined());

  it.each(["low > 1", "low < 1", "low >= 1.5", "high <= 1.5", "low = high", "high = low"])(
    "%s does not hold",
    (text) => expect(holdsProblem(text, facts)).toContain("no longer holds"),
  );

  it("takes two dates that are the same as equal", () => {
    expect(holdsProblem("early = early", facts)).toBeUndefined();
    expect(holdsProblem("early < early", facts)).toContain("no longer holds");
  });

  it("compares dates by time", () => {
    expect(holdsProblem("early < late", facts)).toBeUndefined();
    expect(holdsProblem("late < early", facts)).toContain("no longer holds");
  });

  it("says both values when it does not hold", () => {
    expect(holdsProblem("low > high", facts)).toBe("no longer holds: low is 1 t, and high is 2 t");
  });

  it("refuses to compare a date with a number", () => {
    expect(holdsProblem("early < high", facts)).toContain("one is a date, one a number");
  });

  it("names a fact that is not there", () => {
    expect(() => holdsProblem("low < hihg", facts)).toThrow('unknown fact "hihg"');
  });
});

describe("parseHolds", () => {
  it.each([
    "",
    "low",
    "low < ",
    "low ~ high",
    "low == high",
    "low < high < 3",
    "a b > c",
    "Low < 3",
  ])("refuses %j", (text) =>
    expect(() => parseHolds(text)).toThrow(/expected two facts or numbers/),
  );

  it("names the facts and not the numbers", () => {
    expect(factsOf(parseHolds("low >= 3.5"))).toEqual(["low"]);
    expect(factsOf(parseHolds("-2 < share-2009"))).toEqual(["share-2009"]);
    expect(factsOf(parseHolds("1 < 2"))).toEqual([]);
  });
});
