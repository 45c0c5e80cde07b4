import type { Attempt } from "../item/attempt.js";
import { findItem, type Progress } from "../progress/progress.js";
import type { TestEntry } from "./pickTest.js";

/** How a question of the test went: `open` before it was answered. */
export type Outcome = "right" | "partly" | "wrong" | "open";

/** A question of the test, and how it went. */
export interface TestLine {
  entry: TestEntry;
  outcome: Outcome;
  /** Whether the learner was certain; false before there is an answer. */
  certain: boolean;
}

/** How a test that began at `since` went; the first answer since then counts. */
export function testResult(
  entries: readonly TestEntry[],
  progress: Progress,
  since: number,
): TestLine[] {
  return entries.map((entry) => {
    const state = findItem(progress, entry.id, entry.hash);
    const first = state?.attempts.find(({ at, score }) => at >= since && score !== null);
    return { entry, outcome: outcomeOf(first), certain: first?.confidence === "know" };
  });
}

function outcomeOf(attempt: Attempt | undefined): Outcome {
  const { score } = attempt ?? {};
  if (score === undefined || score === null) return "open";
  if (score === 1) return "right";
  return score >= 0.5 ? "partly" : "wrong";
}

/** How many questions ended in each way. */
export function countOutcomes(lines: readonly TestLine[]): Record<Outcome, number> {
  const counts = { right: 0, partly: 0, wrong: 0, open: 0 };
  for (const { outcome } of lines) counts[outcome]++;
  return counts;
}
