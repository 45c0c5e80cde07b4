import { canonicalJson } from "../model/canonicalJson.js";
import { type ItemState, untouched } from "../model/item/attempt.js";
import {
  findItem,
  type GameRecord,
  type Place,
  type Progress,
  recordGame,
  recordPlace,
} from "../model/progress/progress.js";
import { recordItem } from "../model/progress/recordItem.js";
import type { Store } from "./store.js";

/** An element whose value is remembered. */
type Remembered = HTMLElement & {
  value?: unknown;
  /** What an element that shows all progress wants to be done with it. */
  change?: (progress: Progress) => Progress;
};

/** How one sort of element is remembered. */
interface Binding {
  /** Shows what is remembered. */
  load(element: Remembered, name: string, store: Store): void;
  /** Remembers what it shows now; nothing for what is only shown. */
  save?(element: Remembered, name: string, store: Store, now: number): void;
}

const bindings: Readonly<Record<string, Binding>> = {
  item: { load: loadItem, save: saveItem },
  place: { load: loadPlace, save: savePlace },
  resume: { load: loadPlace },
  game: { load: loadGame, save: saveGame },
  progress: { load: loadProgress, save: saveProgress },
  storage: { load: loadStored },
};

/** The event by which an element that was added later asks to be remembered; it bubbles. */
const asking = "remember";

/**
 * Binds every `[data-remember="sort:name"]` to the store, and those added later when they send a
 * bubbling `remember` event; returns how to show the store anew.
 */
export function bindAll(
  document: Document,
  store: Store,
  { now }: { now: () => number },
): () => void {
  const loads = new Map<Remembered, () => void>();
  const refresh = () => {
    for (const [element, load] of loads) {
      if (element.isConnected) load();
      else loads.delete(element);
    }
  };
  const start = (element: Remembered) => {
    if (!loads.has(element)) loads.set(element, bind(element, store, { now, refresh }));
  };
  for (const element of document.querySelectorAll<Remembered>("[data-remember]")) start(element);
  document.addEventListener(asking, ({ target }) => {
    if (target instanceof HTMLElement && target.dataset.remember) start(target);
  });
  return refresh;
}

function bind(
  element: Remembered,
  store: Store,
  { now, refresh }: { now: () => number; refresh: () => void },
): () => void {
  const [sort = "", name = ""] = (element.dataset.remember ?? "").split(":");
  const { load, save } = bindings[sort] ?? {};
  const show = () => load?.(element, name, store);
  whenDefined(element, show);
  element.addEventListener("input", (event) => {
    // The fields inside an item have input events of their own.
    if (event.target !== element) return;
    save?.(element, name, store, now());
    if (sort === "progress") refresh();
  });
  return show;
}

function whenDefined(element: Remembered, then: () => void): void {
  const name = element.localName;
  if (name.includes("-") && !customElements.get(name)) customElements.whenDefined(name).then(then);
  else then();
}

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

function loadStored(element: Remembered, _name: string, store: Store): void {
  element.value = store.stored;
}

function saveProgress({ change }: Remembered, _name: string, store: Store): void {
  if (change) store.update(change);
}
