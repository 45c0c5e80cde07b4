import type { ItemState } from "../model/item/attempt.js";
import { findItem, type Place, recordPlace } from "../model/progress/progress.js";
import { recordItem } from "../model/progress/recordItem.js";
import type { Store } from "./store.js";

/** An element whose value is remembered. */
type Remembered = HTMLElement & { value?: unknown };

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
};

/** Binds every `[data-remember="sort:name"]` to the store; returns how to show the store anew. */
export function bindAll(
  document: Document,
  store: Store,
  { now }: { now: () => number },
): () => void {
  const loads = [...document.querySelectorAll<Remembered>("[data-remember]")].map((element) =>
    bind(element, store, now),
  );
  return () => {
    for (const load of loads) load();
  };
}

function bind(element: Remembered, store: Store, now: () => number): () => void {
  const [sort = "", name = ""] = (element.dataset.remember ?? "").split(":");
  const { load, save } = bindings[sort] ?? {};
  const show = () => load?.(element, name, store);
  whenDefined(element, show);
  element.addEventListener("input", (event) => {
    // The fields inside an item have input events of their own.
    if (event.target === element) save?.(element, name, store, now());
  });
  return show;
}

function whenDefined(element: Remembered, then: () => void): void {
  const name = element.localName;
  if (name.includes("-") && !customElements.get(name)) customElements.whenDefined(name).then(then);
  else then();
}

function loadItem(element: Remembered, id: string, store: Store): void {
  const state = findItem(store.progress, id, element.dataset.hash ?? "");
  const shown = element.value;
  if (state && JSON.stringify(state) !== JSON.stringify(shown)) element.value = state;
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
