import type { Attempt } from "../item/attempt.js";
import { type ItemRecord, type PlaceRecord, type Progress, trimAttempts } from "./progress.js";

/**
 * Two memories in one, in either order, any number of times: every attempt at the same item is
 * kept, the later place wins. Of two wordings of an item the one answered last stays.
 */
export function mergeProgress(a: Progress, b: Progress): Progress {
  return {
    version: 1,
    items: mergeRecords(a.items, b.items, mergeItem),
    places: mergeRecords(a.places, b.places, laterPlace),
  };
}

function mergeRecords<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  merge: (a: T, b: T) => T,
): Record<string, T> {
  const merged = new Map(Object.entries(a));
  for (const [id, value] of Object.entries(b)) {
    const other = merged.get(id);
    merged.set(id, other === undefined ? value : merge(other, value));
  }
  return Object.fromEntries([...merged].sort(([x], [y]) => compare(x, y)));
}

/** Two memories of one item in one. */
export function mergeItem(a: ItemRecord, b: ItemRecord): ItemRecord {
  if (a.hash !== b.hash) return compare(rank(a), rank(b)) > 0 ? a : b;
  const attempts = new Map<string, Attempt>();
  for (const attempt of [...a.attempts, ...b.attempts]) attempts.set(keyOf(attempt), attempt);
  const sorted = [...attempts].sort(([x, { at: s }], [y, { at: t }]) => s - t || compare(x, y));
  return {
    hash: a.hash,
    attempts: trimAttempts(sorted.map(([, attempt]) => attempt)),
    revealed: a.revealed || b.revealed,
  };
}

// Equal ranks are equal records' versions, so that the order of merging makes no difference.
function rank({ attempts, hash }: ItemRecord): string {
  return `${String(attempts.at(-1)?.at ?? 0).padStart(16, "0")} ${hash}`;
}

function keyOf({ at, response, score, confidence }: Attempt): string {
  return JSON.stringify([at, response, score, confidence]);
}

function laterPlace(a: PlaceRecord, b: PlaceRecord): PlaceRecord {
  return (a.at - b.at || compare(JSON.stringify(a), JSON.stringify(b))) > 0 ? a : b;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
