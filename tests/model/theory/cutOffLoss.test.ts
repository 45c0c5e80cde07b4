import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutOffLoss } from "../../../src/model/theory/cutOffLoss.js";

const part = fc.double({ min: 0, max: 1, noNaN: true });
const elasticity = fc.double({ min: 0, max: 3, noNaN: true });

describe("cutOffLoss", () => {
  it.each([
    [0.04, 0.04, 0.1, 1.569],
    [0.012, 0.1, 0.3, 2.751],
    [0.012, 0.2, 0.3, 0.928],
    [0.012, 0.04, 0.3, 15.89],
    [0.001, 0.05, 0.8, 71.231],
    [0.01, 0.5, 0.5, 0.99],
    [0.01, 1, 0.5, 0.691],
  ])(
    "a share of %d, s = %d and a loss of %d cost %d percent",
    (share, substitution, lost, loss) => {
      const found = 100 * cutOffLoss({ share, lost, substitution });
      expect(Math.abs(found - loss)).toBeLessThan(0.01);
    },
  );

  it("is the whole part lost where nothing can be substituted", () => {
    for (const substitution of [0, 1e-12, 1e-4]) {
      expect(cutOffLoss({ share: 0.001, lost: 0.3, substitution })).toBeCloseTo(0.3, 2);
    }
  });

  it("passes smoothly through s = 1", () => {
    const at = (substitution: number) => cutOffLoss({ share: 0.3, lost: 0.6, substitution });
    expect(at(1 - 2e-6)).toBeCloseTo(at(1), 5);
    expect(at(1 + 2e-6)).toBeCloseTo(at(1), 5);
  });

  it("is nothing without a share or a loss, and all without the input", () => {
    expect(cutOffLoss({ share: 0, lost: 1, substitution: 0 })).toBe(0);
    expect(cutOffLoss({ share: 0.1, lost: 0, substitution: 0.1 })).toBe(0);
    expect(cutOffLoss({ share: 0.1, lost: 1, substitution: 0.5 })).toBe(1);
    expect(cutOffLoss({ share: 1, lost: 0.4, substitution: 0.5 })).toBeCloseTo(0.4, 9);
    expect(cutOffLoss({ share: 0.19, lost: 1, substitution: 2 })).toBeCloseTo(1 - 0.81 ** 2, 9);
  });

  it("lies between 0 and what is lost, and never falls when more is lost", () => {
    fc.assert(
      fc.property(part, part, part, elasticity, (share, one, other, substitution) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const small = cutOffLoss({ share, lost: less, substitution });
        const large = cutOffLoss({ share, lost: more, substitution });
        expect(small).toBeGreaterThanOrEqual(0);
        expect(large).toBeLessThanOrEqual(more + 1e-6);
        expect(large).toBeGreaterThanOrEqual(small - 1e-6);
      }),
    );
  });
});
