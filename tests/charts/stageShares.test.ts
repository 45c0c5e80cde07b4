import { describe, expect, test } from "vitest";
import { stageShares } from "../../src/charts/stageShares.js";
import type { StageShares } from "../../src/model/stageShares.js";
import { readTable } from "../../src/site/readData.js";
import { lessonData } from "./lessonData.js";

const data = lessonData.stageShares;
const all = { view: "all" };

/** The same data with China's share of a stage changed. */
const withChina = (stage: string, percent: number): StageShares => ({
  ...data,
  stages: data.stages.map((one) => ({
    ...one,
    readings: one.readings.map((reading) => ({
      ...reading,
      shares: reading.shares.map((share) => {
        const isIt = one.stage === stage && share.country === "China";
        return isIt ? { ...share, percent } : share;
      }),
    })),
  })),
});

describe("the shape of the data", () => {
  test("stages stand in the order of the chain, with the one that is not known", () => {
    expect(data.stages.map(({ stage }) => stage)).toEqual([
      "mine",
      "refining",
      "metals",
      "magnets",
    ]);
    expect(data.stages.map(({ readings }) => readings.length)).toEqual([3, 4, 0, 3]);
  });

  test("the newest reading comes first, of one year the one with most countries", () => {
    expect(data.stages.map(({ readings }) => readings[0]?.year)).toEqual([
      2025,
      2024,
      undefined,
      2024,
    ]);
    expect(data.stages[1]?.readings[0]?.shares).toHaveLength(3);
  });
});

describe("words", () => {
  test("the finding is computed", () => {
    expect(stageShares.finding(data)).toBe(
      "China’s share grows along the chain: 69% of mining, 91% of refining, 94% of magnets",
    );
    expect(stageShares.finding(withChina("magnets", 40))).toMatch(
      /^China’s share along the chain: .*40% of magnets$/,
    );
  });

  test("the finding over all definitions is a claim only while it holds", () => {
    expect(stageShares.finding(data, all)).toBe(
      "By every definition found, China’s share is smaller at the mine (61–71%) than after it (84–94%)",
    );
    expect(stageShares.finding(withChina("mine", 92), all)).toMatch(/depends on the definition$/);
  });

  test("the one pair on one definition is named", () => {
    expect(stageShares.notes(data).join(" ")).toContain(
      "China had 61% of mining and 91% of refining in 2024",
    );
  });

  test("the description and the table hold every share", () => {
    expect(stageShares.describe(data)).toMatch(/Metals and alloys: no share found\..*China 94%/);
    const { rows, columns } = stageShares.tabulate(data, all);
    expect(rows).toHaveLength(readTable("stage_shares_latest").length);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows.some((row) => row[4] === "about 90")).toBe(true);
  });

  test("definitions are words on the figure, not codes", () => {
    const words = stageShares.describe(data, all);
    expect(words).not.toMatch(/REO|Pr\+Nd/);
    expect(words).toContain("nationality of the company");
  });
});
