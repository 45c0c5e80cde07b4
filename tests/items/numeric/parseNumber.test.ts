import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNumber } from "../../../src/items/numeric/parseNumber.js";

describe("parseNumber", () => {
  it.each([
    ["1,278", 1278],
    ["1278", 1278],
    ["1 278", 1278],
    ["1 278", 1278],
    ["1’278", 1278],
    ["12,345,678.5", 12345678.5],
    ["−66", -66],
    ["-66.5", -66.5],
    ["+3", 3],
    ["66 %", 66],
    ["66 percent.", 66],
    ["1,278 t", 1278],
    ["$4.5 bn", 4.5],
    [".5", 0.5],
    ["5.", 5],
    [" 7 ", 7],
  ])("reads %j as %d", (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(["", " ", "abc", "1,5", "12,34", "1.2.3", "1,2345", "--3", "-", ".", "3-4", "1e5", "%"])(
    "refuses %j",
    (text) => {
      expect(parseNumber(text)).toBeUndefined();
    },
  );

  it("follows the locale's decimal sign", () => {
    expect(parseNumber("1.278,5", { locale: "de" })).toBe(1278.5);
    expect(parseNumber("1,5", { locale: "de" })).toBe(1.5);
    expect(parseNumber("1.5", { locale: "de" })).toBeUndefined();
  });

  it("reads back what the locale writes", () => {
    const number = fc.integer({ min: -1e12, max: 1e12 }).map((n) => n / 100);
    fc.assert(
      fc.property(number, fc.constantFrom("en", "de", "fr"), (value, locale) => {
        const text = value.toLocaleString(locale, { maximumFractionDigits: 2 });
        return Object.is(parseNumber(text, { locale }) ?? Number.NaN, value + 0);
      }),
    );
  });

  it("never throws and never gives what is no finite number", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 24 }), (text) => {
        const value = parseNumber(text);
        return value === undefined || Number.isFinite(value);
      }),
    );
  });
});
