import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Coercion, concedes, threatens } from "../../../src/model/theory/coercionWindow.js";

const worked = (conflict: number): Coercion => ({
  cost: { sender: 2, target: 5 },
  value: { sender: 1, target: 3 },
  conflict,
});
const cost = fc.double({ min: 0, max: 10, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("the coercion window", () => {
  it.each([
    [0, false, true],
    [0.25, true, true],
    [0.5, true, false],
  ])("with expected conflict %d: threatens %s, concedes %s", (conflict, threat, yields) => {
    expect(threatens(worked(conflict))).toBe(threat);
    expect(concedes(worked(conflict))).toBe(yields);
  });

  it("with more conflict ahead, threats never grow fewer and concessions never more", () => {
    fc.assert(
      fc.property(cost, cost, cost, cost, share, share, (a, b, c, d, e, f) => {
        const [less, more] = [Math.min(e, f), Math.max(e, f)].map((conflict) => ({
          cost: { sender: a, target: b },
          value: { sender: c, target: d },
          conflict,
        })) as [Coercion, Coercion];
        if (threatens(less)) expect(threatens(more)).toBe(true);
        if (concedes(more)) expect(concedes(less)).toBe(true);
      }),
    );
  });

  it("at equal costs and values of nothing, nobody threatens or yields", () => {
    const nothing = { cost: { sender: 0, target: 0 }, value: { sender: 0, target: 0 } };
    expect(threatens({ ...nothing, conflict: 0 })).toBe(false);
    expect(concedes({ ...nothing, conflict: 1 })).toBe(false);
  });
});
