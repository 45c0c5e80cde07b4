import { canonicalJson } from "../model/canonicalJson.js";
import { type ItemState, untouched } from "../model/item/attempt.js";
import { emptyMemo, type Memo } from "../model/judgement/memo.js";
import type { OwnVerdict } from "../model/judgement/ownVerdict.js";
import {
  findItem,
  type GameRecord,
  type Place,
  type Progress,
  recordGame,
  recordPlace,
  recordVerdict,
} from "../model/progress/progress.js";
import { recordItem } from "../model/progress/recordItem.js";
import type { Store } from "./store.js";

/** An element whose value is remembered. */
export type Remembered = HTMLElement & {
  value?: unknown;
  /** What an element that shows all progress wants to be done with it. */
  change?: (progress: Progress) => Progress;
};

/** How one sort of element is remembered. */
export interface Binding {
  /** Shows what is remembered. */
  load(element: Remembered, name: string, store: Store): void;
  /** Remembers what it shows now; nothing for what is only shown. */
  save?(element: Remembered, name: string, store: Store, now: number): void;
  /** Whether others on the page show it too. */
  shared?: true;
}

/** What can be remembered, by the sort in `data-remember="sort:name"`. */
export const bindings: Readonly<Record<string, Binding>> = {
  item: { load: loadItem, save: saveItem },
  place: { load: loadPlace, save: savePlace },
  resume: { load: loadPlace },
  game: { load: loadGame, save: saveGame },
  progress: { load: loadProgress, save: saveProgress, shared: true },
  storage: { load: loadStored },
  verdict: { load: loadVerdict, save: saveVerdict, shared: true },
  memo: { load: loadMemo, save: saveMemo },
};

function loadItem(element: Remembered, id: string, store: Store): void {
  const state = findItem(store.progress, id, element.dataset.hash ?? "") ?? untouched;
  if (canonicalJson(state) !== canonicalJson(element.value)) element.value = state;
}

function saveItem(element: Remembered, id: string, store: Store): void {
  const state = element.value as ItemState;
  const hash = element.dataset.hash ?? "";
  store.update((progress) => recordItem(progress, id, { ...state, hash }));
}

function loadPlace(element: Remembered, lesson: string, store: Store): void {
  const { places } = store.progress;
  if (Object.hasOwn(places, lesson)) element.value = places[lesson];
}

function savePlace(element: Remembered, lesson: string, store: Store, now: number): void {
  const place = element.value as Place;
  store.update((progress) => recordPlace(progress, lesson, { ...place, at: now }));
}

function loadGame(element: Remembered, id: string, { progress: { games = {} } }: Store): void {
  const record = Object.hasOwn(games, id) ? games[id] : undefined;
  const shown = element.value as Partial<GameRecord> | undefined;
  if (record?.setup === shown?.setup && record?.moves === shown?.moves) return;
  element.value = record;
}

function saveGame(element: Remembered, id: string, store: Store, now: number): void {
  const game = element.value as Pick<GameRecord, "setup" | "moves"> | undefined;
  const lesson = element.closest<HTMLElement>("[data-lesson]")?.dataset.lesson;
  const record = game && {
    ...{ setup: game.setup, moves: game.moves, at: now },
    ...(lesson ? { lesson } : {}),
  };
  store.update((progress) => recordGame(progress, id, record));
}

function loadProgress(element: Remembered, _name: string, store: Store): void {
  element.value = store.progress;
}

function loadVerdict(element: Remembered, claim: string, { progress }: Store): void {
  const { verdicts = {} } = progress;
  element.value = Object.hasOwn(verdicts, claim) ? verdicts[claim]?.verdict : "";
}

function saveVerdict(element: Remembered, claim: string, store: Store, now: number): void {
  const verdict = element.value as OwnVerdict["verdict"];
  store.update((progress) => recordVerdict(progress, claim, { verdict, at: now }));
}

function loadMemo(element: Remembered, _name: string, { progress }: Store): void {
  if (progress.memo || element.value) element.value = progress.memo ?? emptyMemo;
}

function saveMemo(element: Remembered, _name: string, store: Store, now: number): void {
  const memo = element.value as Memo;
  store.update((progress) => ({ ...progress, memo: { ...memo, at: now } }));
}

function loadStored(element: Remembered, _name: string, store: Store): void {
  element.value = store.stored;
}

function saveProgress({ change }: Remembered, _name: string, store: Store): void {
  if (change) store.update(change);
}
