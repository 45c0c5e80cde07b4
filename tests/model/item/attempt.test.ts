import { expect, it } from "vitest";
import { type Attempt, statusOf } from "../../../src/model/item/attempt.js";

const attempt = (score: number | null): Attempt => ({
  response: 0,
  score,
  confidence: "think",
  at: 1,
});

it("keeps solved and revealed apart", () => {
  expect(statusOf({ attempts: [], revealed: false })).toBe("open");
  expect(statusOf({ attempts: [attempt(0.5)], revealed: false })).toBe("open");
  expect(statusOf({ attempts: [attempt(0), attempt(1)], revealed: false })).toBe("solved");
  expect(statusOf({ attempts: [attempt(null)], revealed: false })).toBe("solved");
  expect(statusOf({ attempts: [], revealed: true })).toBe("revealed");
  expect(statusOf({ attempts: [attempt(1)], revealed: true })).toBe("revealed");
});
