import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sides } from "../../../src/model/game/rules.js";
import {
  axes,
  axisEnd,
  type Bargain,
  caseNames,
  cases,
  changed,
  isRestrained,
  neededAlong,
  neededBy,
  valueAt,
} from "../../../src/model/theory/bargain.js";

const part = fc.double({ min: 0, max: 1, noNaN: true });
const both = fc.record({ china: part, us: part });
const anyBargain: fc.Arbitrary<Bargain> = fc.record({
  grows: fc.boolean(),
  gain: part,
  dependence: both,
  sales: both,
  patience: part,
});
const ends = (name: keyof typeof cases, side: "china" | "us") => {
  const { bargain, axis } = cases[name];
  const curve = neededAlong(bargain, { axis, side });
  return [curve[1]?.needed ?? 0, curve.at(-1)?.needed ?? 0] as const;
};

describe("the three cases", () => {
  it("show the worked values of the model", () => {
    const at = (name: keyof typeof cases, value: number) =>
      neededBy(changed(cases[name].bargain, cases[name].axis, value), "china");
    expect([0.1, 0.3, 0.9].map((value) => at("fixed", value))).toEqual([
      expect.closeTo(0.75, 3),
      expect.closeTo(0.5, 3),
      expect.closeTo(0.25, 3),
    ]);
    expect([0.1, 0.5, 1].map((value) => Number(at("equal", value).toFixed(3)))).toEqual([
      0.143, 0.263, 0.294,
    ]);
    expect([0.2, 0.5, 1].map((value) => Number(at("lopsided", value).toFixed(3)))).toEqual([
      0.167, 0.333, 0.5,
    ]);
  });

  it("have three morals: down, up, and apart", () => {
    for (const side of sides) {
      expect(ends("fixed", side)[1]).toBeLessThan(ends("fixed", side)[0]);
      expect(ends("equal", side)[1]).toBeGreaterThan(ends("equal", side)[0]);
    }
    expect(ends("lopsided", "china")[1]).toBeGreaterThan(ends("lopsided", "china")[0]);
    expect(ends("lopsided", "us")[1]).toBeLessThan(ends("lopsided", "us")[0]);
  });

  it("begin where something is at stake for the learner's patience", () => {
    const held = caseNames.map((name) =>
      sides.map((side) => isRestrained(cases[name].bargain, side)),
    );
    expect(held).toEqual([
      [true, true],
      [false, false],
      [false, true],
    ]);
  });
});

describe("changed", () => {
  it("changes one thing to the value that is asked for, and goes through where things are", () => {
    fc.assert(
      fc.property(anyBargain, fc.constantFrom(...axes), part, (bargain, axis, value) => {
        const same = changed(bargain, axis, valueAt(bargain, axis));
        for (const side of sides)
          expect(neededBy(same, side)).toBeCloseTo(neededBy(bargain, side), 9);
        if (axis !== "both") expect(valueAt(changed(bargain, axis, value), axis)).toBe(value);
      }),
    );
  });

  it("stays within what the model allows, from one end to the other", () => {
    fc.assert(
      fc.property(anyBargain, fc.constantFrom(...axes), (bargain, axis) => {
        for (const side of sides) {
          const curve = neededAlong(bargain, { axis, side });
          expect(curve.at(0)?.value).toBe(0);
          expect(curve.at(-1)?.value).toBe(axisEnd[axis]);
          for (const { needed } of curve) {
            expect(needed).toBeGreaterThanOrEqual(0);
            expect(needed).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});
