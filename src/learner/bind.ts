import { canonicalJson } from "../model/canonicalJson.js";
import { type ItemState, untouched } from "../model/item/attempt.js";
import { emptyMemo, type Memo } from "../model/judgement/memo.js";
import type { OwnVerdict } from "../model/judgement/ownVerdict.js";
import {
  findItem,
  type Place,
  type Progress,
  recordPlace,
  recordVerdict,
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
  /** Whether others on the page show it too. */
  shared?: true;
}

const bindings: Readonly<Record<string, Binding>> = {
  item: { load: loadItem, save: saveItem },
  place: { load: loadPlace, save: savePlace },
  resume: { load: loadPlace },
  progress: { load: loadProgress, save: saveProgress, shared: true },
  storage: { load: loadStored },
  verdict: { load: loadVerdict, save: saveVerdict, shared: true },
  memo: { load: loadMemo, save: saveMemo },
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
  const { load, save, shared } = bindings[sort] ?? {};
  const show = () => load?.(element, name, store);
  whenDefined(element, show);
  element.addEventListener("input", (event) => {
    // The fields inside an item have input events of their own.
    if (event.target !== element) return;
    save?.(element, name, store, now());
    if (shared) refresh();
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
