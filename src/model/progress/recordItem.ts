import { mergeItem } from "./mergeProgress.js";
import { findItem, type ItemRecord, type Progress } from "./progress.js";

/**
 * Remembers an item's state: with what was remembered of it, or, when its hash has changed, in
 * place of that. No other item is touched.
 */
export function recordItem(progress: Progress, id: string, record: ItemRecord): Progress {
  const before = findItem(progress, id, record.hash);
  const merged = mergeItem(record, before ? { ...before, hash: record.hash } : record);
  return { ...progress, items: { ...progress.items, [id]: merged } };
}
