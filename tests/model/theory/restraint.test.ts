import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dependenceAfter,
  holdsBack,
  patienceNeeded,
  stakesOf,
} from "../../../src/model/theory/restraint.js";

const entangled = (gain: number, own: number, other: number, sales: number) =>
  patienceNeeded(stakesOf({ gain, own, other, sales }));
const part = fc.double({ min: 0.01, max: 1, noNaN: true });

describe("patienceNeeded", () => {
  it.each([
    [0.1, 0.75],
    [0.3, 0.5],
    [0.9, 0.25],
  ])("with a fixed gain of 0.3 and a loss of %d is %d", (loss, needed) => {
    expect(patienceNeeded({ gain: 0.3, loss })).toBeCloseTo(needed, 3);
  });

  it.each([
    [0.1, 0.143],
    [0.5, 0.263],
    [1, 0.294],
    [1e9, 0.333],
  ])("when both depend by %d (k 0.5, c 0.2) is %d", (both, needed) => {
    expect(entangled(0.5, both, both, 0.2)).toBeCloseTo(needed, 3);
  });

  it.each([
    [0.2, 0.167],
    [0.5, 0.333],
    [1, 0.5],
  ])("when only the other side depends, by %d, is %d", (other, needed) => {
    expect(entangled(0.5, 0.3, other, 0.2)).toBeCloseTo(needed, 3);
  });

  it.each([
    [0, 0.333],
    [0.2, 0.263],
    [0.5, 0.2],
  ])("when own sales of %d are at stake is %d", (sales, needed) => {
    expect(entangled(0.5, 0.5, 0.5, sales)).toBeCloseTo(needed, 3);
  });

  it("is 0 with nothing to gain, and out of reach with nothing to lose", () => {
    expect(patienceNeeded({ gain: 0, loss: 0 })).toBe(0);
    expect(patienceNeeded({ gain: 0, loss: 1 })).toBe(0);
    expect(patienceNeeded({ gain: 0.1, loss: 0 })).toBe(1);
    expect(holdsBack(0.999, { gain: 0.1, loss: 0 })).toBe(false);
    expect(holdsBack(0, { gain: 0, loss: 0 })).toBe(true);
  });

  it("stays between 0 and 1", () => {
    fc.assert(
      fc.property(part, part, (gain, loss) => {
        const needed = patienceNeeded({ gain, loss });
        expect(needed).toBeGreaterThan(0);
        expect(needed).toBeLessThan(1);
      }),
    );
  });
});

describe("the three morals", () => {
  it("with the gain fixed, more to lose restrains more", () => {
    fc.assert(
      fc.property(part, part, part, (gain, loss, more) => {
        expect(patienceNeeded({ gain, loss: loss + more })).toBeLessThan(
          patienceNeeded({ gain, loss }),
        );
      }),
    );
  });

  it("with a gain that grows with the other's dependence, more of it on both sides tempts both", () => {
    fc.assert(
      fc.property(part, part, part, part, (gain, both, more, sales) => {
        const [before, after] = [both, both + more].map((d) => entangled(gain, d, d, sales));
        expect(after).toBeGreaterThan(before ?? 1);
      }),
    );
  });

  it("lopsided, the other's dependence tempts and own lost sales restrain", () => {
    fc.assert(
      fc.property(part, part, part, part, part, (gain, own, other, sales, more) => {
        const before = entangled(gain, own, other, sales);
        expect(entangled(gain, own, other + more, sales)).toBeGreaterThan(before);
        expect(entangled(gain, own, other, sales + more)).toBeLessThan(before);
        expect(entangled(gain, own + more, other, sales)).toBeLessThan(before);
      }),
    );
  });
});

describe("dependenceAfter", () => {
  it("wears off with each use", () => {
    expect(dependenceAfter(0.9, 0.2)).toBeCloseTo(0.72, 3);
    expect(dependenceAfter(0.9, 0.2, 5)).toBeCloseTo(0.295, 3);
  });

  it("stays without use or erosion, and goes at once with an erosion of 1", () => {
    expect(dependenceAfter(0.9, 0.2, 0)).toBe(0.9);
    expect(dependenceAfter(0.9, 0, 9)).toBe(0.9);
    expect(dependenceAfter(0.9, 1)).toBe(0);
  });
});
