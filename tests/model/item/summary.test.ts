import { expect, it } from "vitest";
import type { Attempt, Confidence } from "../../../src/model/item/attempt.js";
import { summarize } from "../../../src/model/item/summary.js";

const attempt = (score: number | null, confidence: Confidence = "think"): Attempt => ({
  response: 0,
  score,
  confidence,
  at: 0,
});
const state = (...attempts: Attempt[]) => ({ attempts, revealed: false });

it("summarize counts first attempts only", () => {
  expect(summarize([state(attempt(0), attempt(1)), state(attempt(1))])).toMatchObject({
    answered: 2,
    graded: 2,
    right: 1,
  });
});

it("summarize leaves judgements out of what can be right", () => {
  expect(summarize([state(attempt(null, "know"))])).toMatchObject({
    answered: 1,
    graded: 0,
    certain: 0,
  });
});

it("summarize tells a sure error from a sure hit", () => {
  const states = [state(attempt(1, "know")), state(attempt(0.5, "know")), state(attempt(1))];
  expect(summarize(states)).toMatchObject({ right: 2, certain: 2, certainRight: 1 });
});

it("summarize trusts no answer that had been opened before", () => {
  expect(summarize([{ ...state(attempt(1, "know")), revealed: true }])).toMatchObject({
    ...{ answered: 1, graded: 1, right: 0, certain: 0, certainRight: 0 },
  });
});

it("summarize of nothing is all zero", () => {
  expect(Object.values(summarize([])).every((n) => n === 0)).toBe(true);
  expect(summarize([state()])).toMatchObject({ items: 1, answered: 0 });
});
