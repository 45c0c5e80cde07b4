import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RealCourse, sayGap, sayGaps } from "../../../src/items/predict/words.js";

const course = (values: number[], rest: Partial<RealCourse> = {}): RealCourse => ({
  labels: values.map((_, i) => String(2010 + i)),
  values,
  range: [0, 100],
  unit: "percent",
  ...rest,
});

describe("sayGaps", () => {
  it("says the average gap, the largest, and a direction that was not expected", () => {
    expect(sayGaps(course([60, 70, 90], { start: 80 }), [70, 60, 50])).toBe(
      "On average you were about 13 percentage points too low. The largest gap is 2012: 40 too low. Your line ended lower than it began; the figure's ended higher than it began.",
    );
  });

  it("says of the ends alone what a line with a dip has in common with one without", () => {
    const said = sayGaps(course([80, 100], { start: 70 }), [20, 100]);
    expect(said).toContain("Your line ended higher than it began, and so did the figure's.");
  });

  it("says that the direction was expected", () => {
    expect(sayGaps(course([60, 50], { start: 80 }), [70, 65])).toBe(
      "On average you were about 13 percentage points too high. The largest gap is 2011: 15 too high. Your line ended lower than it began, and so did the figure's.",
    );
  });

  it("does not take errors that cancel out for accuracy", () => {
    expect(sayGaps(course([50, 50]), [60, 40])).toBe(
      "On average you were neither too high nor too low, and a point is about 10 percentage points off. The largest gap is 2010: 10 too high. Your line ended lower than it began; the figure's ended about where it began.",
    );
  });

  it("says of one point only how far off it is; without a start there is no direction", () => {
    expect(sayGaps(course([1234], { unit: "tonnes", range: [0, 9000] }), [1000])).toBe(
      "You were about 230 tonnes too low.",
    );
    expect(sayGaps(course([10], { start: 10, unit: "" }), [40])).toBe(
      "You were about 30 too high. Your line ended higher than it began; the figure's ended about where it began.",
    );
  });

  it("names no largest gap where all are equal, and none where the line is right", () => {
    expect(sayGaps(course([10, 20]), [15, 25])).toBe(
      "On average you were about 5 percentage points too high. Your line ended higher than it began, and so did the figure's.",
    );
    expect(sayGaps(course([10, 20]), [10, 20])).toBe("Your line is that of the figure.");
  });

  it("takes 0.1 + 0.2 for 0.3", () => {
    expect(sayGaps(course([0.3], { range: [0, 1] }), [0.1 + 0.2])).toBe(
      "Your line is that of the figure.",
    );
  });

  it("says nothing of a line that is not complete, or that has no points", () => {
    expect(sayGaps(course([10, 20]), [10])).toBe("");
    expect(sayGaps(course([]), [])).toBe("");
    expect(sayGaps(course([10]), [Number.NaN])).toBe("");
  });

  it("never says NaN, Infinity or a long number, whatever is given", () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const pairs = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(pairs, fc.option(value, { nil: undefined }), (list, start) => {
        const words = sayGaps(
          course(
            list.map(([real]) => real),
            { start, range: [-1e6, 1e6] },
          ),
          list.map(([, given]) => given),
        );
        return words !== "" && !/NaN|Infinity|undefined|\d\.\d{12}/.test(words);
      }),
    );
  });
});

describe("sayGap", () => {
  it("rounds as finely as makes sense", () => {
    expect([37.25, -3.456, 0.0123, 0, 1e-12, -1234.5].map(sayGap)).toEqual([
      "37 too high",
      "3.5 too low",
      "0.012 too high",
      "no gap",
      "no gap",
      "1,235 too low",
    ]);
  });
});
