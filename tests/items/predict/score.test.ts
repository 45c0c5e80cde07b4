import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hitsOf, scorePredict } from "../../../src/items/predict/score.js";
import { roundStep } from "../../../src/items/predict/toPredict.js";
import { snap, startOf, stepFrom } from "../../../src/model/prediction.js";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });

describe("scorePredict", () => {
  const key = { values: [10, 20, 30, 40], tolerance: 2 };

  it("is the share of points that lie within the tolerance, its ends included", () => {
    expect(scorePredict(key, [10, 22, 32.1, 0])).toBe(0.5);
    expect(hitsOf(key, [8, 22, 30, 42.01])).toEqual([true, true, true, false]);
  });

  it("takes a factor instead of a tolerance", () => {
    expect(scorePredict({ values: [100, 100, -100], within: 2 }, [50, 201, 60])).toBe(1 / 3);
  });

  it("gives nothing for a point without a number, and 0 for no points", () => {
    expect(scorePredict(key, [])).toBe(0);
    expect(scorePredict(key, ["10", Number.NaN, Number.POSITIVE_INFINITY, 40])).toBe(0.25);
    expect(scorePredict(key, [10, 20, 30, 40, 50, 60])).toBe(1);
    expect(scorePredict({ values: [], tolerance: 1 }, [1])).toBe(0);
  });

  it("is in 0 … 1, and 1 for the key itself", () => {
    const values = fc.array(finite, { minLength: 1, maxLength: 12 });
    const anyList = fc.array(fc.oneof(fc.double(), fc.string()), { maxLength: 14 });
    fc.assert(
      fc.property(
        values,
        anyList,
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (real, response, tolerance) => {
          const score = scorePredict({ values: real, tolerance }, response);
          return score >= 0 && score <= 1 && scorePredict({ values: real, tolerance }, real) === 1;
        },
      ),
    );
  });
});

describe("steps", () => {
  const task = { unit: "", range: [0, 100] as const, step: 5, known: [], labels: ["a", "b"] };

  it("go to the next number on the grid, and no further than the range", () => {
    expect([stepFrom(80, 1, task), stepFrom(82, 1, task), stepFrom(82, -1, task)]).toEqual([
      85, 85, 80,
    ]);
    expect([stepFrom(100, 1, task), stepFrom(0, -1, task)]).toEqual([100, 0]);
    expect(snap(1e9, task)).toBe(100);
    expect(stepFrom(0.2, 1, { ...task, range: [0, 1], step: 0.1 })).toBe(0.3);
  });

  it("start from what is before: a number given, the last one known, else the middle", () => {
    expect(startOf(1, { ...task, given: [70, null] })).toBe(70);
    expect(startOf(1, { ...task, given: [null, null] })).toBe(50);
    const known = [{ label: "z", value: 90 }];
    expect(startOf(0, { ...task, known, given: [null, null] })).toBe(90);
  });

  it("are round when the author gives none", () => {
    expect([5, 4.9, 0.35, 1200, 0, Number.NaN].map(roundStep)).toEqual([5, 2, 0.2, 1000, 1, 1]);
  });

  it("move, and stay in the range, wherever they start", () => {
    const way = fc.constantFrom<1 | -1>(1, -1);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), way, (value, up) => {
        const next = stepFrom(value, up, task);
        const moved = up > 0 ? next > value : next < value;
        return next >= 0 && next <= 100 && (moved || next === (up > 0 ? 100 : 0));
      }),
    );
  });
});
