import type { Response } from "../../model/item/attempt.js";

/** A response that cannot be taken, said in words. */
export interface Refusal {
  problem: string;
}

/** What a kind's controls can do for the item around them. */
export interface Control {
  /** Where the focus goes when a response is wanted. */
  first(): HTMLElement | null;
  /** What the learner has given. */
  read(): Response | Refusal;
  /** Shows a response; nothing clears the controls. */
  write(response: Response | undefined): void;
  /** What a response earns, 0 … 1; null when there is no key. */
  score(response: Response): number | null;
  /** A response in words. */
  say(response: Response): string;
  /** What the verdict adds to its first word; may be empty. */
  detail(response: Response): string;
  /** Marks each option and puts its reason beside it. */
  mark(response: Response): void;
}

/** Makes the controls of one kind from an item that is in the page. */
export type MakeControl = (item: HTMLElement) => Control;

/** The numbers in a response: a single one becomes a list of one. */
export function numbersIn(response: Response): readonly number[] {
  return typeof response === "number" ? [response] : response;
}

/** The number in a response that is one number; NaN for a list. */
export function numberIn(response: Response): number {
  return typeof response === "number" ? response : Number.NaN;
}

/** The key that the build wrote into an item. */
export function keyOf<Key>(item: HTMLElement): Key {
  const key: Key = JSON.parse(item.dataset.key ?? "null");
  return key;
}

/** The words of an element as read, without what is there for assistive technology only. */
export function wordsOf(element: Element | null): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return "";
  for (const hidden of copy.querySelectorAll(".vh")) hidden.remove();
  return copy.textContent.trim();
}
