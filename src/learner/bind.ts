import { bindings, type Remembered } from "./bindings.js";
import type { Store } from "./store.js";

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
