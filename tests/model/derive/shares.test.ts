import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toShares, toSums } from "../../../src/model/derive/shares.js";

const amounts = (group: string, ...values: number[]) =>
  values.map((value, i) => ({ group, name: `country ${i}`, value }));

describe("toShares", () => {
  it("are percent of the sum of their group, in the order of the amounts", () => {
    const both = [...amounts("2024", 3, 1), ...amounts("2025", 7)];
    expect(toShares(both).map(({ group, share }) => [group, share])).toEqual([
      ["2024", 75],
      ["2024", 25],
      ["2025", 100],
    ]);
  });

  it("are nothing without amounts", () => expect(toShares([])).toEqual([]));

  it("add up to 100", () => {
    const values = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, (some) => {
        const sum = toShares(amounts("2024", ...some)).reduce((all, { share }) => all + share, 0);
        expect(sum).toBeCloseTo(100, 6);
      }),
    );
  });
});

describe("toSums", () => {
  it("adds up each group", () => {
    expect([...toSums([...amounts("2024", 3, 1), ...amounts("2025", 7)])]).toEqual([
      ["2024", 4],
      ["2025", 7],
    ]);
  });

  it("is empty without amounts", () => expect(toSums([]).size).toBe(0));
});
