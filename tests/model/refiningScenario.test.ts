import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toConcentration } from "../../src/model/derive/concentration.js";
import { findEnough, toScenario, unnamed } from "../../src/model/refiningScenario.js";
import { type RefiningYear, toRefiningTonnes } from "../../src/model/refiningTonnes.js";
import { readTable } from "../../src/site/readData.js";

const { years } = toRefiningTonnes(readTable("iea_magnet_ree_supply"));
const nothing = { kt: 0, places: 1, replaces: false };
const of = (year: number): RefiningYear => {
  const found = years.find((one) => one.year === year);
  if (!found) throw new Error(`no year ${year}`);
  return found;
};

describe("without plans, the scenario is the table", () => {
  test("the years, with what is projected", () => {
    expect(years.map(({ year, projected }) => [year, projected])).toEqual([
      ...[[2024, false] as const, [2030, true] as const, [2035, true] as const],
      [2040, true],
    ]);
  });

  test.each(years)("the index of $year is that of the table and of the derivation", (year) => {
    const { hhi } = toScenario(year, nothing);
    const row = readTable("hhi").find((one) => {
      const isRefining = one.stage === "refining" && one.measure === "hhi_low";
      return isRefining && one.year === year.year;
    });
    expect(Math.round(hhi)).toBe(row?.value);
    const amounts = year.refiners.map(({ name, kt }) => ({ group: "all", name, value: kt }));
    expect(toConcentration(amounts, { rest: unnamed }).get("all")?.hhi).toBeCloseTo(hhi, 6);
  });
});

describe("with plans", () => {
  test("shares add up to a whole, and new places are equal", () => {
    const { suppliers, total } = toScenario(of(2024), { kt: 40, places: 4, replaces: false });
    expect(suppliers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100);
    expect(suppliers.filter(({ isNew }) => isNew).map(({ kt }) => kt)).toEqual([10, 10, 10, 10]);
    expect(total).toBeCloseTo(120.805);
  });

  test("what replaces China's tonnes leaves the whole as it was, and never goes below nothing", () => {
    const some = toScenario(of(2024), { kt: 20, places: 2, replaces: true });
    expect(some.total).toBeCloseTo(80.805);
    const all = toScenario(of(2024), { kt: 500, places: 2, replaces: true });
    expect(all.total).toBeCloseTo(80.805);
    expect(all.suppliers.find(({ name }) => name === "China")?.kt).toBe(0);
  });

  test("known markets: one, two and four equal suppliers", () => {
    const empty = { year: 2000, projected: false, refiners: [] };
    const hhi = (places: number) => toScenario(empty, { kt: 8, places, replaces: false }).hhi;
    expect([1, 2, 4].map(hhi)).toEqual([10_000, 5000, 2500]);
    expect(toScenario(empty, nothing).hhi).toBe(0);
  });

  test("a second giant alone never brings the index far down, and then raises it again", () => {
    const plans = { places: 1, replaces: false };
    expect(findEnough(of(2024), plans, { line: 2500, most: 1000 })).toBeNull();
    const hhi = (kt: number) => toScenario(of(2024), { ...plans, kt }).hhi;
    expect(hhi(120)).toBeGreaterThan(hhi(70));
  });
});

test("the key of the lesson's question is what the model computes", () => {
  const lesson = readFileSync("docs/lessons/choke-points-move.md", "utf8");
  const item = lesson.split("id: cp-notebook-tonnes")[1] ?? "";
  const keyOf = (name: string) => Number(item.match(new RegExp(`${name}: (\\d+)`))?.[1]);
  const enough = (places: number) =>
    findEnough(of(2024), { places, replaces: false }, { line: 5000, most: 200 });
  expect(keyOf("key")).toBe(enough(1));
  expect(keyOf("value")).toBe(enough(4));
});
