import { canonicalJson } from "../canonicalJson.js";
import { mergeProgress } from "../progress/mergeProgress.js";
import { longestProgress, readProgress } from "../progress/parseProgress.js";
import type { ItemRecord, Progress } from "../progress/progress.js";
import { type CourseIndex, findRemembered } from "./courseIndex.js";

/**
 * Two memories in one, as `mergeProgress` does it; but of two wordings of an item the one that the
 * course has today stays, whenever the other was answered.
 */
export function takeIn(a: Progress, b: Progress, index: CourseIndex): Progress {
  // A file may hold attempts in any order; merged with itself it is as if stored here.
  const merged = mergeProgress(a, mergeProgress(b, b));
  const items = Object.entries(merged.items).map(([id, record]) => {
    const today = findRemembered(index, id)?.item.hash;
    if (today === undefined || record.hash === today) return [id, record] as const;
    const other = [own(a, id), own(b, id)].find((one) => one?.hash === today);
    return [id, other ?? record] as const;
  });
  return { ...merged, items: Object.fromEntries(items) };
}

/** What taking in would do. */
export interface TakingIn {
  after: Progress;
  /** Attempts that are new here, and in how many items. */
  attempts: number;
  items: number;
  /** Whether anything else is new: a place, a note, a draft, an opened hint. */
  more: boolean;
  /** Attempts of the file that are left out: at another wording, or more than are kept. */
  leftOut: number;
  /** Attempts here that would give way, for the same reasons. */
  givingWay: number;
  /** Whether it would be too much to be stored. */
  tooMuch: boolean;
}

/** Plans to take in a file's progress; nothing is done yet. */
export function planTakeIn(here: Progress, file: Progress, index: CourseIndex): TakingIn {
  const after = takeIn(here, file, index);
  const added = countMissing(after, here);
  return {
    after,
    ...added,
    more: added.attempts === 0 && canonicalJson(after) !== canonicalJson(takeIn(here, here, index)),
    leftOut: countMissing(file, after).attempts,
    givingWay: countMissing(here, after).attempts,
    tooMuch: !fits(after),
  };
}

/** The attempts of one memory that another has not, and in how many items. */
function countMissing(from: Progress, other: Progress): { attempts: number; items: number } {
  const missing = Object.entries(from.items).map(([id, record]) => {
    const there = own(other, id);
    const known = new Set(there?.hash === record.hash ? there.attempts.map(canonicalJson) : []);
    return record.attempts.filter((attempt) => !known.has(canonicalJson(attempt))).length;
  });
  const attempts = missing.reduce((sum, n) => sum + n, 0);
  return { attempts, items: missing.filter(Boolean).length };
}

// What could not be read again would be set aside at the next visit.
function fits(progress: Progress): boolean {
  return JSON.stringify(progress).length <= longestProgress && "progress" in readProgress(progress);
}

function own({ items }: Progress, id: string): ItemRecord | undefined {
  return Object.hasOwn(items, id) ? items[id] : undefined;
}
