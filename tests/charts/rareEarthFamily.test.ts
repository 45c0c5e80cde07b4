import { describe, expect, test } from "vitest";
import { rareEarthFamily } from "../../src/charts/rareEarthFamily.js";
import { lessonData } from "./lessonData.js";

const data = lessonData.rareEarthFamily;
const licence = { view: "licence" };

describe("the seventeen", () => {
  test("are in the order of their numbers, each with a use", () => {
    expect(data.members).toHaveLength(17);
    const numbers = data.members.map(({ number }) => number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(data.members.every(({ uses }) => uses.length > 0)).toBe(true);
  });

  test("findings count the lists", () => {
    expect(rareEarthFamily.finding(data)).toMatch(/^Seventeen elements/);
    expect(rareEarthFamily.finding(data, licence)).toBe(
      "Of seventeen rare earths seven need a Chinese licence, five are on a suspended list, five are on neither",
    );
  });

  test("findings follow the data", () => {
    const members = data.members.map((one) => ({ ...one, suspended: false }));
    expect(rareEarthFamily.finding({ ...data, members }, licence)).toContain("12 need a Chinese");
  });

  test("the words name every element once, and say what a licence is not", () => {
    for (const view of [{}, licence]) {
      const words = rareEarthFamily.describe(data, view);
      for (const { name } of data.members) {
        const found = words.match(new RegExp(`\\b${name.toLowerCase()}\\b`, "g"));
        expect(found).toHaveLength(1);
      }
    }
    expect(rareEarthFamily.notes(data, licence).join(" ")).toContain("not a ban");
    expect(rareEarthFamily.notes(data).join(" ")).toMatch(/^† Gadolinium/);
  });
});
