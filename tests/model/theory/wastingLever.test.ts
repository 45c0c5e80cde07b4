import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  heldBack,
  type Lever,
  leftOf,
  strikeOf,
  usesBy,
} from "../../../src/model/theory/wastingLever.js";

const never = Number.POSITIVE_INFINITY;
const worked: Lever = { start: 0.9, lost: 0.2, every: 2, timeConstant: never };

describe("a lever that is used", () => {
  it("is as worked out: 0.720 after one use and 0.295 after five", () => {
    expect(leftOf(2, worked)).toBeCloseTo(0.72, 9);
    expect(leftOf(10, worked)).toBeCloseTo(0.295, 3);
  });

  it("is whole until the first use, and strikes with what is left before each", () => {
    expect(leftOf(1.9, worked)).toBeCloseTo(0.9, 9);
    expect(strikeOf(1, worked)).toBeCloseTo(0.9, 9);
    expect(strikeOf(2, worked)).toBeCloseTo(0.72, 9);
  });

  it("counts its uses", () => {
    expect([-1, 0, 1.9, 2, 10].map((years) => usesBy(years, worked))).toEqual([0, 0, 0, 1, 5]);
  });
});

describe("a lever that is held back", () => {
  it("stays whole where the target builds nothing", () => {
    expect(heldBack(10, worked)).toBeCloseTo(0.9, 9);
  });

  it("wears off where the target builds: by time constant, a third is left", () => {
    expect(heldBack(10, { ...worked, timeConstant: 10 })).toBeCloseTo(0.9 / Math.E, 9);
  });

  it("is never below one that is used, and neither ever grows", () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    const time = fc.double({ min: 0.1, max: 30, noNaN: true });
    fc.assert(
      fc.property(part, part, time, time, time, (start, lost, every, timeConstant, years) => {
        const lever = { start, lost, every, timeConstant };
        expect(leftOf(years, lever)).toBeLessThanOrEqual(heldBack(years, lever) + 1e-12);
        expect(leftOf(years + 1, lever)).toBeLessThanOrEqual(leftOf(years, lever) + 1e-12);
        expect(leftOf(years, lever)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("the questions of the lesson", () => {
  it("nine years is the time constant at which holding back comes closest to five uses", () => {
    const used = leftOf(10, worked);
    const gap = (timeConstant: number) =>
      Math.abs(heldBack(10, { ...worked, timeConstant }) - used);
    const whole = Array.from({ length: 28 }, (_, i) => i + 3);
    expect(whole.toSorted((a, b) => gap(a) - gap(b))[0]).toBe(9);
  });
});
