import { expect, test } from "vitest";
import {
  type SpliceChoice,
  spanChoices,
  spliceShares,
  tellSplice,
  toCounts,
  usualChoice,
} from "../../src/model/splice.js";
import { readFacts, readTable } from "../../src/site/readData.js";

const spliced = readTable("mine_production_us_china_world");
const counts = toCounts(spliced, readTable("usgs_vs_bgs"), readTable("mine_production_ds140"));
const facts = readFacts();
const [bgs, mixedEarly] = spanChoices.early;
const [, , mixedMiddle] = spanChoices.middle;
const [, summaries, , mixedLate] = spanChoices.late;

const tell = (choice: Partial<SpliceChoice>) =>
  tellSplice(spliceShares(counts, { ...usualChoice, ...choice }));
const numberOf = (id: string) => Number(facts.get(id)?.value);

test("the usual choice is the table's own line, year by year", () => {
  const line = spliceShares(counts, usualChoice);
  const shares = spliced.filter(
    (row) => row.measure === "share_of_world" && row.geography === "China",
  );
  expect(line.map(({ year }) => year)).toEqual(shares.map(({ year }) => year));
  line.forEach(({ share }, i) => {
    expect(Math.abs(Number(share) - Number(shares[i]?.value))).toBeLessThan(0.051);
  });
});

test("the key of the notebook: a mixture in which one country passes the world", () => {
  const story = tell({ middle: mixedMiddle });
  expect(story.peak?.year).toBe(2010);
  expect(story.peak?.share).toBeCloseTo(numberOf("mining-share-mixed-2010"), 6);
  expect(story.impossible).toEqual([2010, 2011]);
});

test("the BGS moves the peak to 2009 and lifts 2020", () => {
  const story = tell({ middle: "BGS", late: "BGS" });
  expect(story.peak?.year).toBe(2009);
  expect(story.peak?.share).toBeCloseTo(numberOf("mining-share-china-bgs-2009"), 0);
  expect(story.in2020).toBeCloseTo(numberOf("mining-share-china-bgs-2020"), 0);
  expect(story.missing).toEqual([2025]);
});

test("2020 by the summaries, and DS140 ends there", () => {
  expect(tell({ late: summaries }).in2020).toBeCloseTo(
    numberOf("mining-share-china-summaries-2020"),
    6,
  );
  expect(tell({ late: mixedLate }).missing).toEqual([2021, 2022, 2023, 2024, 2025]);
  expect(tell({ early: mixedEarly }).impossible).toEqual([]);
});

test("what the question on robust sentences says holds for USGS and BGS in any mix", () => {
  const middles = spanChoices.middle.filter((name) => !name.includes("DS140"));
  const lates = spanChoices.late.filter((name) => !name.includes("DS140"));
  for (const middle of middles) {
    for (const late of lates) {
      const line = spliceShares(counts, { early: bgs, middle, late });
      expect([2009, 2010]).toContain(tellSplice(line).peak?.year);
      const since = line.filter(({ year, share }) => year >= 1994 && share !== null);
      expect(Math.min(...since.map(({ share }) => Number(share)))).toBeGreaterThan(50);
    }
  }
  const british = spliceShares(counts, { early: bgs, middle: "BGS", late: "BGS" });
  const at = (year: number) => Number(british.find((one) => one.year === year)?.share);
  expect(at(2020)).toBeGreaterThan(60);
  expect(at(2021)).toBeLessThan(at(2020));
  expect(at(2023)).toBeLessThan(at(2020));
});

test("nothing chosen and nothing known leave gaps, and no story", () => {
  const none = { first: [], bgs: [], summaries: [], yearbook: [], ds140: [] };
  const story = tellSplice(spliceShares(none, usualChoice));
  expect(story).toMatchObject({ peak: null, in2020: null, impossible: [] });
  expect(story.missing).toHaveLength(41);
  expect(tell({ late: "nobody" }).in2020).toBeNull();
  expect(tellSplice([])).toEqual({ peak: null, in2020: null, missing: [], impossible: [] });
  const empty = { ...none, bgs: [{ year: 2020, china: 5, world: 0 }] };
  expect(tellSplice(spliceShares(empty, { ...usualChoice, late: "BGS" })).in2020).toBeNull();
});
