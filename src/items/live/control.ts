import type { Response, Written } from "../../model/item/attempt.js";

/** A response that cannot be taken, said in words. */
export interface Refusal {
  problem: string;
  /** Whether pressing the same button again takes it all the same: the focus stays there. */
  again?: true;
}

/** What a kind's controls can do for the item around them. */
export interface Control {
  /** Where the focus goes when a response is wanted. */
  first(): HTMLElement | null;
  /** What the learner has given. */
  read(): Response | Refusal;
  /** What the learner has begun to give, for kinds where `read` refuses it. */
  partial?(): Response;
  /** Shows a response, begun or complete; nothing clears the controls. */
  write(response: Response | undefined): void;
  /** What a response earns, 0 … 1; null when there is no key. */
  score(response: Response): number | null;
  /** The numbers of the entries (options, wrong values, pairs …) whose error a response shows. */
  missed(response: Response): readonly number[];
  /** A response in words. */
  say(response: Response): string;
  /** What the verdict adds to its first word; may be empty. */
  detail(response: Response): string;
  /** Marks each option and puts its reason beside it. */
  mark(response: Response): void;
  /** For kinds that learners score themselves, in a second stage after the key has shown. */
  rate?: Rate;
}

/** The second stage: the learner compares a response with the key and says what it earns. */
export interface Rate {
  /** Shows the key beside the response that was given; nothing hides it. */
  show(response: Response | undefined): void;
  /** The response together with the learner's own scoring. */
  read(): Response | Refusal;
  /** Where the focus goes. */
  first(): HTMLElement | null;
}

/** Makes the controls of one kind from an item that is in the page. */
export type MakeControl = (item: HTMLElement) => Control;

/** Whether what was read is no response. */
export function isRefusal(response: Response | Refusal): response is Refusal {
  return typeof response === "object" && "problem" in response;
}

/** The numbers in a response: a single one becomes a list of one; what is no number is left out. */
export function numbersIn(response: Response): readonly number[] {
  if (typeof response === "number") return [response];
  const list = "text" in response ? response.values : response;
  return list.filter((entry) => typeof entry === "number");
}

/** The number in a response that is one number; NaN for anything else. */
export function numberIn(response: Response): number {
  return typeof response === "number" ? response : Number.NaN;
}

/** The entries of a response that is a list; none for anything else. */
export function listIn(response: Response): readonly (number | string)[] {
  return typeof response === "object" && !("text" in response) ? response : [];
}

/** The text in a response, with the numbers beside it; empty for anything else. */
export function writtenIn(response: Response): Written {
  return typeof response === "object" && "text" in response ? response : { values: [], text: "" };
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
