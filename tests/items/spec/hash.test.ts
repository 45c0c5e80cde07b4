import { describe, expect, it } from "vitest";
import type { Item } from "../../../src/items/kinds.js";
import { hashItem } from "../../../src/items/spec/hash.js";
import { toItem } from "../../../src/items/spec/toItem.js";
import { hashNumber } from "../../../src/model/hashNumber.js";
import { shownOrder } from "../../../src/model/shuffle.js";

const base = { id: "a", kind: "choice", objective: "one", stem: "Which?" };
const options = [
  { text: "This", key: true, why: "Because of this." },
  { text: "That", why: "Because of that." },
];

function item(change: object): Item {
  const result = toItem({ ...base, options, ...change }, { facts: new Map() });
  if (!result.item) throw new Error(JSON.stringify(result.problems));
  return result.item;
}

describe("hashItem", () => {
  it("stays when reasons, hints or objectives change", () => {
    const reworded = options.map((option) => ({ ...option, why: `${option.why} Indeed.` }));
    const change = { options: reworded, hints: ["Look."], objective: "two", id: "b" };
    expect(hashItem(item(change))).toBe(hashItem(item({})));
  });

  it("changes with stem, options, their order and key", () => {
    const swapped = options.map(({ text, why }, i) => ({ text, why, key: i === 1 }));
    const hashes = [
      item({}),
      item({ stem: "Which one?" }),
      item({ options: [...options].reverse() }),
      item({ options: swapped }),
    ].map(hashItem);
    expect(new Set(hashes).size).toBe(4);
  });

  it("changes with a number's key and tolerance", () => {
    const numeric = { kind: "numeric", options: undefined, why: "It is so.", key: 5, tolerance: 1 };
    const make = (change: object) => {
      const { options: _, ...rest } = { ...base, ...numeric, ...change };
      const { item: made } = toItem(rest, { facts: new Map() });
      return made ? hashItem(made) : "none";
    };
    const hashes = [{}, { key: 6 }, { tolerance: 2 }, { anySign: true }, { unit: "t" }].map(make);
    expect(new Set(hashes).size).toBe(5);
    expect(hashes).not.toContain("none");
  });

  it("is 14 hex digits, the same on every machine", () => {
    expect(hashItem(item({}))).toMatch(/^[0-9a-f]{14}$/);
    expect(hashNumber("")).toBe(3338908027751811);
    expect(hashNumber("a")).toBe(7929297801672961);
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
