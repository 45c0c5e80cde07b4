import type { ItemState } from "../../model/item/attempt.js";
import { en } from "../../model/words/en/core.js";
import type { Stage } from "./stage.js";

/** The parts of an item's markup that its element handles. */
export interface ItemView {
  form: HTMLFormElement;
  verdict: HTMLElement;
  /** How sure are you: the buttons that submit. */
  ask: HTMLElement;
  /** The hints, in the order in which they may be opened. */
  hints: HTMLDetailsElement[];
  /** Where the learner may write something beside the item. */
  note: HTMLTextAreaElement | null;
  /** The key and the reasons; a guess has none. */
  key: HTMLDetailsElement | null;
  retry: HTMLButtonElement;
  /** Shows and hides the parts. */
  show(stage: Stage, state: ItemState): void;
}

/** Finds an item's parts and adds those that only scripts need; throws where the markup lacks one. */
export function viewOf(item: HTMLElement): ItemView {
  const form = find<HTMLFormElement>(item, "form");
  const fieldset = find<HTMLFieldSetElement>(item, "fieldset");
  const ask = find<HTMLElement>(item, ".item__ask");
  const key = item.querySelector<HTMLDetailsElement>(".item__key");
  const note = item.querySelector<HTMLTextAreaElement>(".item__note textarea");
  const { after, retry } = makeAfter(item);
  form.append(after);
  const show = ({ name, attempt }: Stage, state: ItemState) => {
    const isAsked = name === "open" || name === "retrying";
    fieldset.disabled = !isAsked;
    ask.hidden = !isAsked;
    for (const message of item.querySelectorAll("[role=status]")) message.textContent = "";
    if (key) showKey(key, { shown: isAsked, seen: state.revealed });
    after.hidden = !attempt || attempt.score === 1;
    after.classList.toggle("item__after--judgement", attempt?.score === null);
    retry.textContent = attempt?.score === null ? en.item.rethink : en.item.retry;
    if (note)
      showNote(note, { shown: !!attempt && attempt.score !== 1, text: state.note?.text ?? "" });
  };
  const hints = [...item.querySelectorAll<HTMLDetailsElement>(".item__hint")];
  return { form, verdict: find(item, ".item__verdict"), ask, hints, note, key, retry, show };
}

function showKey(
  key: HTMLDetailsElement,
  { shown, seen }: { shown: boolean; seen: boolean },
): void {
  key.hidden = !shown;
  if (!shown) key.open = false;
  key.querySelector("summary")?.setAttribute("data-seen", seen ? en.item.seenTag : "");
}

function showNote(
  note: HTMLTextAreaElement,
  { shown, text }: { shown: boolean; text: string },
): void {
  const box = note.closest<HTMLElement>(".item__note");
  if (box) box.hidden = !shown;
  if (note !== note.ownerDocument.activeElement) note.value = text;
}

function makeAfter({ ownerDocument }: HTMLElement): {
  after: HTMLElement;
  retry: HTMLButtonElement;
} {
  const after = ownerDocument.createElement("p");
  const retry = ownerDocument.createElement("button");
  const note = ownerDocument.createElement("span");
  after.className = "item__after";
  after.hidden = true;
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
