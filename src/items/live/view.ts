import type { Attempt } from "../../model/item/attempt.js";
import { en } from "../../model/words/en.js";

/** What the parts of an item depend on. */
export interface ViewState {
  /** The attempt that is shown with its feedback; nothing while the item is asked. */
  attempt: Attempt | undefined;
  /** Whether the key was shown before any attempt. */
  revealed: boolean;
}

/** The parts of an item's markup that its element handles. */
export interface ItemView {
  form: HTMLFormElement;
  verdict: HTMLElement;
  /** How sure are you: the buttons that submit. */
  ask: HTMLElement;
  message: HTMLElement;
  /** The key and the reasons. */
  key: HTMLDetailsElement;
  retry: HTMLButtonElement;
  /** Shows and hides the parts. */
  show(state: ViewState): void;
}

/** Finds an item's parts and adds those that only scripts need; throws where the markup lacks one. */
export function viewOf(item: HTMLElement): ItemView {
  const form = find<HTMLFormElement>(item, "form");
  const fieldset = find<HTMLFieldSetElement>(item, "fieldset");
  const ask = find<HTMLElement>(item, ".item__ask");
  const message = find<HTMLElement>(item, ".item__message");
  const key = find<HTMLDetailsElement>(item, ".item__key");
  const { after, retry } = makeAfter(item);
  form.append(after);
  const show = ({ attempt, revealed }: ViewState) => {
    const answered = attempt !== undefined;
    fieldset.disabled = answered;
    ask.hidden = answered;
    message.textContent = "";
    key.hidden = answered;
    if (answered) key.open = false;
    after.hidden = !answered || attempt.score === 1;
    after.classList.toggle("item__after--judgement", attempt?.score === null);
    retry.textContent = attempt?.score === null ? en.item.rethink : en.item.retry;
    key.querySelector("summary")?.setAttribute("data-seen", revealed ? en.item.seenTag : "");
  };
  return { form, verdict: find(item, ".item__verdict"), ask, message, key, retry, show };
}

function makeAfter({ ownerDocument }: HTMLElement): {
  after: HTMLElement;
  retry: HTMLButtonElement;
} {
  const after = ownerDocument.createElement("p");
  const retry = ownerDocument.createElement("button");
  const note = ownerDocument.createElement("span");
  after.className = "item__after";
  retry.className = "item__retry";
  retry.type = "button";
  note.className = "item__retry-note";
  note.textContent = en.item.retryNote;
  after.append(retry, note);
  return { after, retry };
}

function find<E extends Element>(item: HTMLElement, selector: string): E {
  const element = item.querySelector<E>(selector);
  if (!element) throw new Error(`${item.id}: the markup has no ${selector}`);
  return element;
}
