import { describe, expect, it } from "vitest";
import type { FactFormat } from "../../../src/model/fact/factSpec.js";
import { formatFact } from "../../../src/model/fact/formatFact.js";

describe("formatFact", () => {
  it.each<[number | string, FactFormat, number | undefined, string]>([
    [1603.6, "tonnes", undefined, "1,604 tonnes"],
    [0, "tonnes", undefined, "0 tonnes"],
    [-2830, "tonnes", undefined, "−2,830 tonnes"],
    [66.348, "percent", undefined, "66%"],
    [66.348, "percent", 1, "66.3%"],
    [49.8, "percent", 2, "49.80%"],
    [-39.66, "compared", undefined, "40% below"],
    [6, "compared", undefined, "6% above"],
    [2.459, "multiple", undefined, "2.5 times"],
    [2, "multiple", undefined, "2 times"],
    [10.5, "usd-per-kg", 2, "US$10.50 per kilogram"],
    [58100, "usd-per-tonne", undefined, "US$58,100 per tonne"],
    [66, "firms", undefined, "66 firms"],
    [384.9, "usd-billion", undefined, "US$385 billion"],
    [19677, "usd-million", undefined, "US$19,677 million"],
    [891.4, "cny-billion", 1, "891.4 billion yuan"],
    [73.757, "thousand-tonnes", 1, "73.8 thousand tonnes"],
    [-13.5, "points", 1, "−13.5 percentage points"],
    [1998, "year", undefined, "1998"],
    ["2010-09-07", "date", undefined, "7 September 2010"],
    ["2010-07", "month", undefined, "July 2010"],
  ])("writes %s as %s (%s digits): %s", (value, format, digits, text) => {
    expect(formatFact(value, { format, digits })).toBe(text);
  });

  it("puts words after a plain number", () => {
    expect(formatFact(25911, { format: "number", unit: "filings" })).toBe("25,911 filings");
    expect(formatFact(8.5, { format: "number", digits: 1, unit: "billion yen" })).toBe(
      "8.5 billion yen",
    );
  });

  it("follows the locale", () => {
    expect(formatFact(23310, { format: "tonnes", locale: "de" })).toBe("23.310 tonnes");
    expect(formatFact("2010-09-07", { format: "date", locale: "fr" })).toBe("7 septembre 2010");
  });

  it("refuses what is no number, and a date that is none", () => {
    expect(() => formatFact("about 100", { format: "tonnes" })).toThrow('found "about 100"');
    expect(() => formatFact("2010", { format: "month" })).toThrow("expected a month");
  });

  it.each<[string, FactFormat]>([
    ["2010-13", "month"],
    ["2010-00", "month"],
    ["2010-02-30", "date"],
  ])("refuses %s, which no calendar has", (day, format) => {
    expect(() => formatFact(day, { format })).toThrow(`found "${day}"`);
  });

  it("gives no sign to what rounds to nothing", () => {
    expect(formatFact(-0.3, { format: "tonnes" })).toBe("0 tonnes");
  });
});
