import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  drawUpTo,
  emptyAfter,
  gapAt,
  shortfall,
  stockAt,
  totalDraw,
} from "../../../src/model/theory/stockpile.js";

const worked = { lost: 0.8, timeConstant: 3 };
const never = Number.POSITIVE_INFINITY;

describe("the worked stockpile", () => {
  it("draws 2.4 years of demand in all", () => expect(totalDraw(worked)).toBeCloseTo(2.4, 9));

  it.each([
    [0.5, 0.368],
    [1, 0.68],
    [3, 1.517],
    [6, 2.075],
  ])("has drawn by %d years %d", (years, drawn) => {
    expect(drawUpTo(years, worked)).toBeCloseTo(drawn, 3);
  });

  it("lasts three years without substitution", () => {
    expect(emptyAfter({ lost: 0.8, timeConstant: never, stock: 2.4 })).toBeCloseTo(3, 9);
  });
});

describe("a stockpile", () => {
  it("bridges the whole transition from gap times time constant on", () => {
    expect(emptyAfter({ ...worked, stock: totalDraw(worked) })).toBe(never);
    expect(shortfall({ ...worked, stock: totalDraw(worked) })).toBe(0);
    expect(emptyAfter({ ...worked, stock: 2.39 })).toBeLessThan(never);
    expect(shortfall({ ...worked, stock: 2 })).toBeCloseTo(0.4, 9);
  });

  it("has decided ends: no stock, no cut, no time, no demand", () => {
    expect(emptyAfter({ ...worked, stock: 0 })).toBe(0);
    expect(stockAt(2, { ...worked, stock: 0 })).toBe(0);
    expect(emptyAfter({ lost: 0, timeConstant: never, stock: 0 })).toBe(never);
    expect(totalDraw({ lost: 0, timeConstant: never })).toBe(0);
    expect(totalDraw({ lost: 0.8, timeConstant: 0 })).toBe(0);
    expect(drawUpTo(5, { lost: 0.8, timeConstant: 0 })).toBe(0);
    expect(drawUpTo(0, worked)).toBe(0);
    expect(drawUpTo(2, { lost: 0.8, timeConstant: never })).toBeCloseTo(1.6, 9);
    expect(gapAt(0, worked)).toBeCloseTo(0.8, 9);
    expect(totalDraw({ ...worked, demand: 0 })).toBe(0);
    expect(totalDraw({ ...worked, demand: 10 })).toBeCloseTo(24, 9);
  });

  it("is empty exactly when the draw has reached the stock", () => {
    const lost = fc.double({ min: 0.05, max: 1, noNaN: true });
    const time = fc.double({ min: 0.2, max: 20, noNaN: true });
    const part = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(lost, time, part, (x, timeConstant, of) => {
        const pile = { lost: x, timeConstant, stock: 0 };
        const stock = of * totalDraw(pile);
        const years = emptyAfter({ ...pile, stock });
        expect(drawUpTo(years, pile)).toBeCloseTo(stock, 6);
        expect(stockAt(years * 0.9, { ...pile, stock })).toBeGreaterThan(0);
        expect(gapAt(years, pile)).toBeLessThan(gapAt(0, pile));
      }),
    );
  });
});
