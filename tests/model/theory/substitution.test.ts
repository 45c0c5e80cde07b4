import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  adjustmentTime,
  elasticityAt,
  remaining,
  shareAt,
} from "../../../src/model/theory/substitution.js";

const measured = { shortRun: 0.76, longRun: 2 };

describe("elasticityAt", () => {
  it.each([
    [2.6, [0.76, 1.156, 1.609, 1.877, 1.961]],
    [3.0, [0.76, 1.112, 1.544, 1.832, 1.938]],
    [3.9, [0.76, 1.04, 1.425, 1.734, 1.877]],
  ])("with T = %d is as worked out for years 1, 2, 4, 7 and 10", (timeConstant, values) => {
    const found = [1, 2, 4, 7, 10].map((t) => elasticityAt(t, { ...measured, timeConstant }));
    for (const [i, value] of values.entries()) expect(found[i]).toBeCloseTo(value, 3);
  });

  it("starts at the short run, also before the first year, and jumps where T is 0", () => {
    expect(elasticityAt(0, { ...measured, timeConstant: 3 })).toBe(0.76);
    expect(elasticityAt(1, { ...measured, timeConstant: 0 })).toBe(0.76);
    expect(elasticityAt(2, { ...measured, timeConstant: 0 })).toBe(2);
  });
});

describe("shareAt", () => {
  it.each([
    [0, 0.9],
    [5, 0.7104],
    [15, 0.6149],
  ])("after %d years is %d", (years, share) => {
    expect(shareAt(years, { from: 0.9, to: 0.6, timeConstant: 5 })).toBeCloseTo(share, 4);
  });

  it("stays where it starts for ever without adjustment", () => {
    const never = { from: 0.9, to: 0.6, timeConstant: Number.POSITIVE_INFINITY };
    expect(shareAt(100, never)).toBeCloseTo(0.9, 9);
    expect(shareAt(-1, { from: 0.9, to: 0.6, timeConstant: 5 })).toBeCloseTo(0.9, 9);
  });

  it("always lies between its ends", () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    const years = fc.double({ min: 0, max: 50, noNaN: true });
    fc.assert(
      fc.property(part, part, years, years, (from, to, t, timeConstant) => {
        const share = shareAt(t, { from, to, timeConstant });
        expect(share).toBeGreaterThanOrEqual(Math.min(from, to) - 1e-9);
        expect(share).toBeLessThanOrEqual(Math.max(from, to) + 1e-9);
      }),
    );
  });
});

describe("adjustmentTime", () => {
  it.each([
    [7, 2.606],
    [10, 3.909],
    [1, 0],
    [0, 0],
  ])("for %d years is %d", (years, time) => expect(adjustmentTime(years)).toBeCloseTo(time, 3));

  it("leaves a tenth of the way", () => {
    expect(remaining(6, adjustmentTime(7))).toBeCloseTo(0.1, 9);
  });
});
