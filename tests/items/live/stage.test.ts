import { describe, expect, it } from "vitest";
import { stageOf } from "../../../src/items/live/stage.js";
import type { Attempt, Draft, ItemState } from "../../../src/model/item/attempt.js";

const attempt: Attempt = { response: 1, score: 0, confidence: "think", at: 10 };
const draft = (at: number, more: Partial<Draft> = {}): Draft => ({ response: 2, at, ...more });
type Options = Parameters<typeof stageOf>[1];
const plain: Options = { retrying: false, rates: false, since: 0 };
const stage = (state: Partial<ItemState>, options: Partial<Options> = {}) =>
  stageOf({ attempts: [], revealed: false, ...state }, { ...plain, ...options }).name;

describe("stageOf", () => {
  it("is open before an attempt, begun or not", () => {
    expect(stage({})).toBe("open");
    expect(stage({ draft: draft(1) })).toBe("open");
    expect(stage({ revealed: true })).toBe("open");
  });

  it("is answered after an attempt, until the learner tries again", () => {
    expect(stage({ attempts: [attempt] })).toBe("answered");
    expect(stage({ attempts: [attempt] }, { retrying: true, rates: false })).toBe("retrying");
    expect(stage({ attempts: [attempt], draft: draft(11) })).toBe("retrying");
  });

  it("passes over a draft that was submitted", () => {
    expect(stage({ attempts: [attempt], draft: draft(10) })).toBe("answered");
    expect(stage({ attempts: [attempt], draft: draft(9) })).toBe("answered");
  });

  it("is rating when a confidence is stated and the learner is to score", () => {
    const state = { draft: draft(11, { confidence: "know" }) };
    expect(stage(state, { retrying: false, rates: true })).toBe("rating");
    expect(stage(state)).toBe("open");
    expect(stage({ ...state, attempts: [attempt] }, { retrying: false, rates: true })).toBe(
      "rating",
    );
  });
});
