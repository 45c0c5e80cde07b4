import { canonicalJson } from "../canonicalJson.js";
import { type Attempt, openDraft } from "../item/attempt.js";
import type { MemoRecord } from "../judgement/memo.js";
import type { OwnVerdict } from "../judgement/ownVerdict.js";
import {
  type Exam,
  type GameRecord,
  type ItemRecord,
  type PlaceRecord,
  type Progress,
  trimAttempts,
} from "./progress.js";

/**
 * Two memories in one, in either order, any number of times: every attempt at the same item is
 * kept; of places, drafts, notes, exams, own verdicts, memos and tests the later wins, of games the
 * longer. Of two wordings of an item the one answered last stays.
 */
export function mergeProgress(a: Progress, b: Progress): Progress {
  const exam = later<Exam>(a.exam, b.exam);
  const memo = later<MemoRecord>(a.memo, b.memo);
  const test = later(a.test, b.test);
  const judged = a.verdicts || b.verdicts;
  return {
    version: 3,
    items: mergeRecords(a.items, b.items, mergeItem),
    places: mergeRecords(a.places, b.places, laterOf<PlaceRecord>),
    ...(exam ? { exam } : {}),
    ...(judged
      ? { verdicts: mergeRecords(a.verdicts ?? {}, b.verdicts ?? {}, laterOf<OwnVerdict>) }
      : {}),
    ...(memo ? { memo } : {}),
    ...(test ? { test } : {}),
    ...(a.games || b.games ? { games: mergeRecords(a.games ?? {}, b.games ?? {}, longer) } : {}),
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
  const hints = Math.max(a.hints ?? 0, b.hints ?? 0);
  const attempts = mergeAttempts(a.attempts, b.attempts);
  const last = later(a.draft, b.draft);
  const draft = last && openDraft({ attempts, revealed: false, draft: last });
  const note = later(a.note, b.note);
  return {
    hash: a.hash,
    attempts,
    revealed: a.revealed || b.revealed,
    ...(hints ? { hints } : {}),
    ...(draft ? { draft } : {}),
    ...(note ? { note } : {}),
  };
}

function mergeAttempts(a: readonly Attempt[], b: readonly Attempt[]): readonly Attempt[] {
  const attempts = new Map<string, Attempt>();
  for (const attempt of [...a, ...b]) attempts.set(canonicalJson(attempt), attempt);
  const sorted = [...attempts].sort(([x, { at: s }], [y, { at: t }]) => s - t || compare(x, y));
  return trimAttempts(sorted.map(([, attempt]) => attempt));
}

// Equal ranks are equal records' versions, so that the order of merging makes no difference.
function rank({ attempts, draft, hash }: ItemRecord): string {
  const at = attempts.at(-1)?.at ?? draft?.at ?? 0;
  return `${String(at).padStart(16, "0")} ${hash}`;
}

function later<T extends { at: number }>(a: T | undefined, b: T | undefined): T | undefined {
  return a && b ? laterOf(a, b) : (a ?? b);
}

function laterOf<T extends { at: number }>(a: T, b: T): T {
  return (a.at - b.at || compare(canonicalJson(a), canonicalJson(b))) > 0 ? a : b;
}

function longer(a: GameRecord, b: GameRecord): GameRecord {
  const more = a.moves.length - b.moves.length;
  if (more) return more > 0 ? a : b;
  return laterOf(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
