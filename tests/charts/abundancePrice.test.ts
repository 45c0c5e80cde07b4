import { describe, expect, test } from "vitest";
import { abundancePrice } from "../../src/charts/abundancePrice.js";
import { toAbundancePrices } from "../../src/model/abundancePrices.js";
import { readTable } from "../../src/site/readData.js";
import { lessonData } from "./lessonData.js";

const data = lessonData.abundancePrice;

describe("the shape of the data", () => {
  test("takes the newest reported year, and the estimates after it", () => {
    expect([data.year, data.estimateYear]).toEqual([2024, 2025]);
    const yttrium = data.rareEarths.find(({ symbol }) => symbol === "Y");
    expect(yttrium).toMatchObject({ ppm: 33, price: 6, estimate: 9, weight: "heavy" });
  });

  test("knows on which element the conventions differ", () => {
    const disputed = data.rareEarths.filter((one) => one.disputed);
    expect(disputed.map(({ symbol }) => symbol)).toEqual(["Gd"]);
  });

  test("prices agree with those printed beside the elements", () => {
    for (const row of readTable("elements")) {
      const one = data.rareEarths.find(({ symbol }) => symbol === row.symbol);
      expect(one?.price ?? null).toBe(row.oxide_price_2024_usd_per_kg);
    }
  });

  test("no rows, no year", () => expect(toAbundancePrices([], [], []).year).toBeNull());
});

describe("words", () => {
  test("the finding counts and names", () => {
    expect(abundancePrice.finding(data)).toBe(
      "Of 16 rare earths 11 are commoner than tin; dysprosium, about as common as samarium, costs 128 times as much",
    );
  });

  test("the finding follows the data", () => {
    const common = data.comparators.map((one) => (one.name === "tin" ? { ...one, ppm: 40 } : one));
    expect(abundancePrice.finding({ ...data, comparators: common })).toMatch(
      /^Of 16 rare earths two are/,
    );
    const rareEarths = data.rareEarths.map((one) => ({ ...one, price: 10 }));
    expect(abundancePrice.finding({ ...data, rareEarths })).toMatch(/commoner than tin$/);
    expect(abundancePrice.finding({ ...data, comparators: [] })).toMatch(/^14 rare earths by/);
  });

  test("the description holds extremes, tendency and every value", () => {
    const words = abundancePrice.describe(data);
    expect(words).toContain("Dearest: Terbium 1.2 ppm, $812. Cheapest: Lanthanum 39 ppm, $0.97.");
    expect(words).toContain("rarer ones tend to cost more");
    expect(words).toContain("Neodymium 41.5 ppm, $56");
    expect(words).toContain("tin 2.3");
    const flipped = data.rareEarths.map((one) => ({ ...one, price: one.ppm }));
    expect(abundancePrice.describe({ ...data, rareEarths: flipped })).toContain("do not cost more");
  });

  test("year and basis are stated, odd ones marked", () => {
    expect(abundancePrice.measure(data)).toMatch(/average of 2024, free on board/);
    const notes = abundancePrice.notes(data).join(" ");
    expect(notes).toContain("* Yttrium is priced free on board in China.");
    expect(notes).toMatch(/† Gadolinium: heavy by Fact Sheet/);
    expect(notes).toContain("promethium");
  });

  test("the table has every element and every other metal", () => {
    const { rows, columns } = abundancePrice.tabulate(data);
    expect(rows).toHaveLength(17 + 9);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });
});
