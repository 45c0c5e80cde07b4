import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { usualRules } from "../../src/model/game/rules.js";
import { dependenceAfter, patienceNeeded, stakesOf } from "../../src/model/theory/restraint.js";

const text = readFileSync("docs/lessons/entanglement-bet.md", "utf8");

/** The key that the lesson gives to a numeric question. */
function keyOf(id: string): number {
  const [, item = ""] = text.split(`id: ${id}\n`);
  return Number(/^key: (.+)$/m.exec(item)?.[1]);
}

const { gain, erosion, dependence, sales } = usualRules;

it("the keys of lesson 8 follow from the game and the condition for restraint", () => {
  expect(keyOf("eb-strike-cost")).toBeCloseTo(100 * gain * dependence.us, 9);
  const left = [1, 2, 3, 4, 5].map((uses) => dependenceAfter(1, erosion, uses));
  expect(keyOf("eb-wear")).toBe(left.findIndex((part) => part < 0.5) + 1);
  expect(keyOf("eb-condition")).toBe(patienceNeeded({ gain: 30, loss: 30 }));
  const full = stakesOf({ gain, own: 1, other: 1, sales: sales.us });
  expect(keyOf("eb-slider")).toBeCloseTo(patienceNeeded(full), 2);
});
