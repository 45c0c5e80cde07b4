import { expect, test } from "vitest";
import {
  countInWords,
  formatChange,
  formatDay,
  formatPercent,
  formatPeriod,
  ratioInWords,
} from "../../src/charts/format.js";
import { formatEventDay } from "../../src/charts/timelineDates.js";

test("ratios in words", () => {
  expect(ratioInWords(634 / 1884)).toBe("a third of");
  expect(ratioInWords(4080 / 1884)).toBe("twice");
  expect(ratioInWords(1.02)).toBe("about");
  expect(ratioInWords(17)).toBe("17 times");
});

test("changes carry their sign", () => {
  expect(formatChange(-63)).toBe("−63%");
  expect(formatChange(49)).toBe("+49%");
  expect(formatChange(0)).toBe("0%");
});

test("shares are rounded as numbers are", () => {
  expect(formatPercent(61.15, { digits: 1 })).toBe("61.2%");
  expect(formatPercent(97.744, { digits: 1 })).toBe("97.7%");
  expect(formatPercent(0)).toBe("0%");
  expect(formatPercent(69.2, { locale: "de" })).toBe("69\u00a0%");
});

test("periods", () => {
  expect(formatPeriod({ start: "2010-10", end: "2010-10" })).toBe("Oct 2010");
  expect(formatPeriod({ start: "2010-01", end: "2010-12" })).toBe("2010");
  expect(formatPeriod({ start: "2010-01", end: "2010-08" })).toBe("Jan–Aug 2010");
  expect(formatPeriod({ start: "2009-01", end: "2011-12" })).toBe("2009–2011");
  expect(formatPeriod({ start: "2009-10", end: "2011-03" })).toBe("Oct 2009–Mar 2011");
});

test("days and ranges of days", () => {
  expect(formatDay("2010-09-07", { year: true })).toBe("7 Sep 2010");
  expect(formatEventDay({ start: "2010-09-19", end: "2010-09-20" })).toBe("19–20 Sep");
  expect(formatEventDay({ start: "2010-08", end: "2010-08" })).toBe("Aug");
  expect(formatEventDay({ start: "2013", end: "2014" })).toBe("2013 – 2014");
});

test("small counts are words", () => {
  expect([countInWords(3), countInWords(12)]).toEqual(["three", "12"]);
});
