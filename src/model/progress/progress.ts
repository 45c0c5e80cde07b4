import type { Attempt, ItemState } from "../item/attempt.js";
import type { MemoRecord } from "../judgement/memo.js";
import type { OwnVerdict } from "../judgement/ownVerdict.js";

/** What is remembered of one item. */
export interface ItemRecord extends ItemState {
  /** The hash of the item that was answered: attempts at another wording do not count. */
  hash: string;
}

/** Where a reader is in a lesson. */
export interface Place {
  /** The address of the step within its page. */
  step: string;
  /** The number of the step, from 1. */
  number: number;
  /** The title of the step, as plain text. */
  title: string;
}

/** A remembered place. */
export interface PlaceRecord extends Place {
  /** When the reader came there, in milliseconds since 1970. */
  at: number;
}

/** An exam that the reviews are to be spread before. */
export interface Exam {
  /** The day, as in 2010-09-07; empty when there is none any more. */
  day: string;
  /** When it was set, in milliseconds since 1970. */
  at: number;
}

/** What is remembered of a game. */
export interface GameRecord {
  /** All that was settled before it, as the first part of its code. */
  setup: string;
  /** The player's moves: t for trade, w for the weapon. */
  moves: string;
  /** The name of its lesson, where it has one. */
  lesson?: string;
  /** When it was played last, in milliseconds since 1970. */
  at: number;
}

/** All that is remembered of a learner, as stored. */
export interface Progress {
  /** The version of this shape. */
  version: 3;
  /** By the id of the item. */
  items: Readonly<Record<string, ItemRecord>>;
  /** By the name of the lesson. */
  places: Readonly<Record<string, PlaceRecord>>;
  exam?: Exam;
  /** The learner's own verdicts, by the id of the claim. */
  verdicts?: Readonly<Record<string, OwnVerdict>>;
  memo?: MemoRecord;
  /** When the final test was begun, in milliseconds since 1970. */
  test?: { at: number };
  /** By the id of the game. */
  games?: Readonly<Record<string, GameRecord>>;
}

/** The most attempts that are kept of an item: the first, which counts, and the latest. */
export const mostAttempts = 500;

/** Nothing remembered. */
export const emptyProgress: Progress = { version: 3, items: {}, places: {} };

/** The first attempt and the latest, when there are too many. */
export function trimAttempts(attempts: readonly Attempt[]): readonly Attempt[] {
  if (attempts.length <= mostAttempts) return attempts;
  return [...attempts.slice(0, 1), ...attempts.slice(1 - mostAttempts)];
}

/** Remembers where the reader is in a lesson. */
export function recordPlace(progress: Progress, lesson: string, place: PlaceRecord): Progress {
  return { ...progress, places: { ...progress.places, [lesson]: place } };
}

/** Remembers the learner's own verdict on a claim. */
export function recordVerdict(progress: Progress, claim: string, verdict: OwnVerdict): Progress {
  return { ...progress, verdicts: { ...progress.verdicts, [claim]: verdict } };
}

/** Remembers a game in place of the one before it; nothing forgets it. */
export function recordGame(
  { games, ...progress }: Progress,
  id: string,
  record: GameRecord | undefined,
): Progress {
  const { [id]: _, ...others } = games ?? {};
  const all = record ? { ...others, [id]: record } : others;
  return Object.keys(all).length ? { ...progress, games: all } : progress;
}

/** What is remembered of an item that still has this hash; nothing of an item that has changed. */
export function findItem(progress: Progress, id: string, hash: string): ItemState | undefined {
  const record = Object.hasOwn(progress.items, id) ? progress.items[id] : undefined;
  if (record?.hash !== hash) return undefined;
  const { hash: _, ...state } = record;
  return state;
}
