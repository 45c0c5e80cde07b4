import { expect, it } from "vitest";
import { checkPage, choice, fence } from "./lesson.js";

const front = (extra = "") => `---
lesson: 2
question: Why?
minutes: 5
objectives:
  - {id: one, text: Do one thing.}
misconceptions:
  - id: after-means-because
    text: What came after was caused.
${extra}---

`;
const judgement = (id: string) =>
  fence(
    "quiz",
    `id: ${id}\nkind: choice\ngraded: false\napplies: true\nobjective: one\nstem: Was it meant?\noptions:\n  - {text: Yes., why: There would be a plan.}\n  - {text: No., why: Chance would do.}`,
  );
const two = choice({ id: "a" }) + choice({ id: "b", extra: "applies: true\n" });

it("a judgement does not count as an item of its objective", () => {
  expect(checkPage(front() + choice() + judgement("j"))).toEqual([
    "error: objective one has 1 of the two items that it needs; a judgement does not count",
    "error: objective one has no item with applies: true",
  ]);
});

it("a misconception that no wrong answer names is reported, a used one is not", () => {
  expect(checkPage(front() + two)).toEqual([]);
  expect(checkPage(front("  - {id: lonely, text: A belief.}\n") + two)).toEqual([
    "warning: misconception lonely: no wrong answer names it; write one, or take it out",
  ]);
});
