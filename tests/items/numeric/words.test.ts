import { describe, expect, it } from "vitest";
import { sayMiss, sayNumber } from "../../../src/items/numeric/words.js";

describe("sayMiss", () => {
  it("says how far off and on which side", () => {
    expect(sayMiss({ value: 50, tolerance: 2 }, 66.35)).toBe("Too high by about 16.");
    expect(sayMiss({ value: 0.3, tolerance: 0 }, 0.1)).toBe("Too low by about 0.2.");
    expect(sayMiss({ value: 66.348, tolerance: 2 }, 75.3)).toBe("Too high by about 9.");
    expect(sayMiss({ value: 634, tolerance: 2 }, 1278)).toBe("Too high by about 644.");
    expect(sayMiss({ value: 100, within: 2 }, 450)).toBe("Too high by a factor of about 4.5.");
    expect(sayMiss({ value: 100, within: 2 }, 25)).toBe("Too low by a factor of about 4.");
  });

  it("tells a wrong sign from a wrong size, unless the sign does not count", () => {
    expect(sayMiss({ value: -66, tolerance: 1 }, 66)).toBe("The size is right; the sign is not.");
    expect(sayMiss({ value: -66, tolerance: 1, anySign: true }, 60)).toBe("Too low by about 6.");
  });

  it("says nothing of a right number, and no factor where there is none", () => {
    expect(sayMiss({ value: 50, tolerance: 2 }, 51)).toBe("");
    expect(sayMiss({ value: 100, within: 2 }, 0)).toBe("");
    expect(sayMiss({ value: 100, within: 2 }, -400)).toBe("");
  });
});

it("sayNumber writes a true minus and the locale's signs", () => {
  expect(sayNumber(-1234.5)).toBe("−1,234.5");
  expect(sayNumber(-1234.5, { locale: "de" })).toBe("−1.234,5");
});
