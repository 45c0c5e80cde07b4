import { describe, expect, it } from "vitest";
import { toConcentration } from "../../../src/model/derive/concentration.js";

const amounts = (...values: number[]) =>
  values.map((value, i) => ({ group: "2024", name: `country ${i}`, value }));

describe("toConcentration", () => {
  it.each([
    [[90, 10], 8200],
    [[60, 20, 20], 4400],
    [[5], 10000],
    [[1, 1, 1, 1], 2500],
  ])("%j has an HHI of %d", (values, hhi) => {
    expect(toConcentration(amounts(...values)).get("2024")?.hhi).toBeCloseTo(hhi, 6);
  });

  it("adds up the three largest", () => {
    expect(toConcentration(amounts(10, 40, 20, 30)).get("2024")?.top3).toBeCloseTo(90, 6);
  });

  it("counts an unnamed rest as many, as one, and never among the three largest", () => {
    const rows = [...amounts(40, 30, 20, 5), { group: "2024", name: "rest", value: 5 }];
    const many = toConcentration(rows, { rest: "rest" }).get("2024");
    const one = toConcentration(rows, { rest: "rest", restAsOne: true }).get("2024");
    expect(many?.hhi).toBeCloseTo(2925, 6);
    expect(one?.hhi).toBeCloseTo(2950, 6);
    expect(many?.top3).toBeCloseTo(90, 6);
  });

  it("does not rank an unnamed rest, however large", () => {
    const rows = [...amounts(20, 15, 10, 5), { group: "2024", name: "rest", value: 50 }];
    expect(toConcentration(rows, { rest: "rest" }).get("2024")?.top3).toBeCloseTo(45, 6);
  });

  it("keeps groups apart", () => {
    const later = { group: "2025", name: "alone", value: 3 };
    const found = toConcentration([...amounts(90, 10), later]);
    expect([...found.keys()]).toEqual(["2024", "2025"]);
    expect(found.get("2025")).toEqual({ hhi: 10000, top3: 100 });
  });

  it("is empty without amounts", () => expect(toConcentration([]).size).toBe(0));
});
