import type { Finding } from "../../../model/finding.js";
import { type EntryGroup, keyedGroups } from "./entryGroups.js";
import type { PlacedItem } from "./placedItem.js";

const fewest = 4;

// That some position holds so many keys by chance, in a lesson of this length.
const rarest = 0.05;

/**
 * A position in the written order that holds clearly more keys of a lesson than chance would put
 * there. Learners see most options shuffled; paper and readers without scripts have the written order.
 */
export function keyPositions(file: string, placed: readonly PlacedItem[]): Finding[] {
  const lists = placed
    .flatMap(({ item }) => keyedGroups(item, (text) => text))
    .filter(({ entries }) => entries.filter(({ key }) => key).length === 1);
  if (lists.length < fewest) return [];
  const longest = Math.max(...lists.map(({ entries }) => entries.length));
  const counts = Array.from({ length: longest }, (_, at) => keysAt(lists, at));
  return counts.flatMap((count, at) => {
    const chances = lists.map(({ entries: { length } }) => (at < length ? 1 / length : 0));
    if (atLeast(count, chances) * longest >= rarest) return [];
    const message = `option ${at + 1} is the key in ${count} of ${lists.length} questions with one key (by position: ${counts.join(", ")}); paper and readers without scripts show the written order, so move some`;
    return [{ file, line: 1, message, severity: "warning" }];
  });
}

function keysAt(lists: readonly EntryGroup[], at: number): number {
  return lists.filter(({ entries }) => entries[at]?.key).length;
}

/** The probability that at least `count` of independent events happen, each with its own chance. */
export function atLeast(count: number, chances: readonly number[]): number {
  let exactly = [1];
  for (const chance of chances) {
    exactly = [...exactly, 0].map((p, n) => p * (1 - chance) + (exactly[n - 1] ?? 0) * chance);
  }
  return exactly.slice(count).reduce((sum, p) => sum + p, 0);
}
