import { describe, expect, it } from "vitest";
import { shownOrder, shuffled } from "../../src/model/shuffle.js";

describe("shuffled", () => {
  it("holds every number once, and is decided by the seed", () => {
    const orders = Array.from({ length: 300 }, (_, n) => shuffled(4, `seed ${n}`));
    for (const order of orders) expect([...order].sort()).toEqual([0, 1, 2, 3]);
    expect(shuffled(4, "seed 5")).toEqual(orders[5]);
    expect(new Set(orders.map(String)).size).toBe(24);
  });

  it("favours no place", () => {
    const firsts = [0, 0, 0, 0];
    for (let n = 0; n < 4000; n++) firsts[shuffled(4, `${n}`)[0] ?? 0]! += 1;
    for (const count of firsts) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

describe("shownOrder", () => {
  it("holds every line once, is never the right order, and stays the same", () => {
    for (let count = 2; count < 9; count++) {
      for (let n = 0; n < 200; n++) {
        const order = shownOrder(count, `item-${n}`);
        expect([...order].sort()).toEqual(Array.from({ length: count }, (_, i) => i));
        expect(order.every((line, i) => line === i)).toBe(false);
        expect(shownOrder(count, `item-${n}`)).toEqual(order);
      }
    }
  });

  it("has nothing to shuffle in one line or none", () => {
    expect(shownOrder(1, "x")).toEqual([0]);
    expect(shownOrder(0, "x")).toEqual([]);
  });
});
