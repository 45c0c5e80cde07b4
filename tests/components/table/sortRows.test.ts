import { describe, expect, it } from "vitest";
import { nextWay, sortRows, type Way } from "../../../src/components/table/sortRows.js";

const sorted = (texts: readonly string[], way: Way) => sortRows(texts, (text) => text, way);

describe("sortRows", () => {
  it("takes numbers as numbers, with thousands and signs", () => {
    const texts = ["1,278", "634", "−2", "10.5"];
    expect(sorted(texts, "ascending")).toEqual(["−2", "10.5", "634", "1,278"]);
    expect(sorted(texts, "descending")).toEqual(["1,278", "634", "10.5", "−2"]);
  });

  it("takes other texts as texts", () => {
    expect(sorted(["Japan", "China", "2010-10"], "ascending")).toEqual([
      "2010-10",
      "China",
      "Japan",
    ]);
  });

  it.each<Way>(["ascending", "descending"])("puts empty cells last when %s", (way) => {
    expect(sorted(["", "5", "", "1"], way).slice(2)).toEqual(["", ""]);
  });

  it("keeps the table's order among equals, and without a way", () => {
    const rows = [
      ["a", "1"],
      ["b", "1"],
    ] as const;
    expect(sortRows(rows, ([, text]) => text, "descending")).toEqual(rows);
    expect(sorted(["3", "1", "2"], "")).toEqual(["3", "1", "2"]);
  });
});

it("a third choice of a column restores the order", () => {
  expect([nextWay(""), nextWay("ascending"), nextWay("descending")]).toEqual([
    "ascending",
    "descending",
    "",
  ]);
});
