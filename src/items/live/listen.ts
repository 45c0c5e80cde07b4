import { DraftTimer } from "./draftTimer.js";
import type { ItemView } from "./view.js";

/** What an item does about what happens in it. */
export interface Listeners {
  /** The learner is at it. */
  touch(): void;
  /** What was given changed, and no more comes for a moment. */
  draft(): void;
  /** A button that submits was pressed: a confidence, or the learner's own score. */
  submit(name: string): void;
  reveal(): void;
  /** Hints up to this number are open. */
  hint(count: number): void;
  note(text: string): void;
  retry(): void;
}

const messages = ".item__message, .item__rate-message";

/** Listens to everything that a learner can do with an item. */
export function listenTo(item: HTMLElement, view: ItemView, on: Listeners): void {
  const { form, key, retry, hints, note } = view;
  const timer = new DraftTimer(on.draft);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    timer.drop();
    on.submit(event.submitter?.getAttribute("value") ?? "");
  });
  form.addEventListener("keydown", (event) => askFirst(event, view));
  for (const type of ["focusin", "pointerdown"]) item.addEventListener(type, on.touch);
  form.addEventListener("input", ({ target }) => {
    if (target === note) return;
    timer.touch();
    // What was asked for may have been given now.
    for (const message of form.querySelectorAll(messages)) message.textContent = "";
  });
  form.addEventListener("change", ({ target }) => {
    if (target === note) on.note(note?.value.trim() ?? "");
    else timer.touch({ final: true });
  });
  item.ownerDocument.addEventListener("visibilitychange", () => timer.flush());
  key?.addEventListener("toggle", () => key.open && on.reveal());
  for (const [i, hint] of hints.entries()) {
    hint.addEventListener("toggle", () => hint.open && on.hint(i + 1));
  }
  retry.addEventListener("click", on.retry);
}

// Enter in a field would press the first button: a guess that nobody stated.
function askFirst(event: KeyboardEvent, { ask }: ItemView): void {
  if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  ask.querySelector("button")?.focus();
}
