/** What the learner did before an item had its controls. */
export interface Held {
  /** Does it now; nothing is held from here on. */
  release(): void;
  /** Forgets it. */
  drop(): void;
}

/**
 * Holds back what the learner does with an item before its controls are there, and asks for them at the
 * first sign of interest: the button that was pressed last is pressed again, and changed fields say so again.
 */
export function holdActions(item: HTMLElement, ask: () => void): Held {
  const changed = new Set<HTMLElement>();
  let pressed: HTMLButtonElement | undefined;
  const holding = new AbortController();
  const options = { capture: true, signal: holding.signal };
  for (const type of ["pointerover", "pointerdown", "focusin"]) {
    item.addEventListener(type, ask, options);
  }
  item.addEventListener(
    "click",
    (event) => {
      const button = event.target instanceof Element ? event.target.closest("button") : null;
      if (!button) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      pressed = button;
      ask();
    },
    options,
  );
  item.addEventListener(
    "input",
    ({ target }) => {
      if (target instanceof HTMLElement && target !== item) changed.add(target);
    },
    options,
  );
  return {
    release: () => {
      holding.abort();
      for (const field of changed) field.dispatchEvent(new Event("input", { bubbles: true }));
      pressed?.click();
    },
    drop: () => {
      pressed = undefined;
    },
  };
}
