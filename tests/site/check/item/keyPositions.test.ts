import { describe, expect, it } from "vitest";
import { atLeast } from "../../../../src/site/check/item/keyPositions.js";
import { checkLesson, choice } from "./lesson.js";

const options = ["Only one.", "All of two.", "Just three.", "Fully five."];
const asked = (...keys: number[]) => keys.map((key, i) => choice({ id: `i-${i}`, options, key }));

describe("the positions of the keys", () => {
  it("are reported when one holds clearly more than chance over a lesson, with the counts", () => {
    // The two sound items have their key first as well.
    expect(checkLesson(...asked(0, 0, 0))).toEqual([
      "warning: option 1 is the key in 5 of 5 questions with one key (by position: 5, 0, 0, 0); paper and readers without scripts show the written order, so move some",
    ]);
  });

  it("are fine when spread, or in fewer than four questions", () => {
    expect(checkLesson(...asked(1, 2, 3, 1))).toEqual([]);
    expect(checkLesson(...asked(0))).toEqual([]);
  });
});

describe("atLeast", () => {
  it("is the chance of so many hits or more", () => {
    expect(atLeast(0, [0.5, 0.5])).toBe(1);
    expect(atLeast(2, [0.5, 0.5])).toBe(0.25);
    expect(atLeast(1, [0.5, 0])).toBe(0.5);
    expect(atLeast(1, [])).toBe(0);
  });
});
