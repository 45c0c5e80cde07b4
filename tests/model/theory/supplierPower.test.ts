import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { priceRise, supplierLoss } from "../../../src/model/theory/supplierPower.js";

/** The worked values: share, then loss in percent and ln P at s = 2, 3 and 5. */
const worked = `
  0.30  30.00 0.3567  16.33 0.1783   8.53 0.0892
  0.50  50.00 0.6931  29.29 0.3466  15.91 0.1733
  0.70  70.00 1.2040  45.23 0.6020  25.99 0.3010
  0.90  90.00 2.3026  68.38 1.1513  43.77 0.5756
  0.95  95.00 2.9957  77.64 1.4979  52.71 0.7489
  0.99  99.00 4.6052  90.00 2.3026  68.38 1.1513`
  .trim()
  .split("\n")
  .map((line) => line.trim().split(/ +/).map(Number))
  .flatMap(([share = 0, ...rest]) =>
    [2, 3, 5].map((s, i) => [share, s, rest[2 * i] ?? 0, rest[2 * i + 1] ?? 0] as const),
  );

describe("supplierLoss and priceRise", () => {
  it.each(worked)(
    "a share of %d at s = %d costs %d percent (ln P %d)",
    (share, substitution, loss, rise) => {
      expect(Math.abs(100 * supplierLoss({ share, substitution }) - loss)).toBeLessThan(0.01);
      expect(priceRise({ share, substitution })).toBeCloseTo(rise, 4);
    },
  );

  it("saves more by the point near full control", () => {
    const at = (share: number) => 100 * supplierLoss({ share, substitution: 3 });
    expect((at(0.95) - at(0.85)) / 10).toBeCloseTo(1.64, 2);
    expect((at(0.85) - at(0.65)) / 20).toBeCloseTo(1.02, 2);
  });

  it("is convex above s = 2, straight at 2 and concave below", () => {
    const bend = (substitution: number) => {
      const at = (share: number) => supplierLoss({ share, substitution });
      return at(0.8) + at(0.4) - 2 * at(0.6);
    };
    expect(bend(3)).toBeGreaterThan(0.01);
    expect(bend(2)).toBeCloseTo(0, 9);
    expect(bend(1.5)).toBeLessThan(-0.01);
  });

  it("has decided ends: nobody, everybody, and suppliers that are all needed", () => {
    expect(priceRise({ share: 0, substitution: 1 })).toBe(0);
    expect(supplierLoss({ share: 0, substitution: 3 })).toBe(0);
    expect(priceRise({ share: 1, substitution: 3 })).toBe(Number.POSITIVE_INFINITY);
    expect(supplierLoss({ share: 1, substitution: 3 })).toBe(1);
    expect(supplierLoss({ share: 0.1, substitution: 1 })).toBe(1);
    expect(supplierLoss({ share: -1, substitution: 3 })).toBe(0);
  });

  it("grows with the share, and shrinks when suppliers replace one another more easily", () => {
    const share = fc.double({ min: 0.01, max: 0.98, noNaN: true });
    const elasticity = fc.double({ min: 1.1, max: 9, noNaN: true });
    fc.assert(
      fc.property(share, elasticity, (w, s) => {
        const loss = supplierLoss({ share: w, substitution: s });
        expect(supplierLoss({ share: w + 0.01, substitution: s })).toBeGreaterThanOrEqual(loss);
        expect(supplierLoss({ share: w, substitution: s + 0.1 })).toBeLessThanOrEqual(loss);
      }),
    );
  });
});
