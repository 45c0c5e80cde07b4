import { apart } from "../review/apart.js";
import { shuffled } from "../shuffle.js";
import type { TestEntry } from "./pickTest.js";

/** The questions in an order that a seed decides, no two of one lesson in a row if that can be. */
export function orderTest(entries: readonly TestEntry[], seed: string): TestEntry[] {
  const mixed = shuffled(entries.length, `test ${seed}`).flatMap((i) => entries[i] ?? []);
  return apart(mixed, ({ lesson }) => lesson);
}
