import type { Item } from "../../../items/kinds.js";
import { noteAt, type Problem } from "../../../model/problem.js";
import { type Choosable, keyedGroups } from "./entryGroups.js";

const highestRatio = 1.6;

// "July" beside "September" betrays nothing: of words this short, nobody compares the length.
const leastGap = 6;

/** A key that is much longer or shorter than the other options, as read. */
export function keyLength(item: Item, plain: (markdown: string) => string): Problem[] {
  return keyedGroups(item, plain).flatMap(({ path, entries }) => {
    const key = meanLength(entries.filter((entry) => entry.key));
    const others = meanLength(entries.filter((entry) => !entry.key));
    const ratio = Math.max(key, others) / Math.min(key, others);
    if (!(ratio > highestRatio) || Math.abs(key - others) < leastGap) return [];
    return [noteAt(path, key > others ? tooLong(ratio) : tooShort(ratio))];
  });
}

function tooLong(ratio: number): string {
  return `the key is ${ratio.toFixed(1)} times as long as the other options, which gives it away; shorten it, or say as much in the others`;
}

function tooShort(ratio: number): string {
  return `the other options are ${ratio.toFixed(1)} times as long as the key, which gives it away; shorten them, or say more in the key`;
}

function meanLength(entries: readonly Choosable[]): number {
  return entries.reduce((sum, { text }) => sum + text.length, 0) / entries.length;
}
