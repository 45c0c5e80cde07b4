import type { Attempt, ItemState } from "../../model/item/attempt.js";
import { en } from "../../model/words/en/core.js";
import { guessSuffix } from "../guessSuffix.js";
import type { Control } from "./control.js";

/** What the element of an item offers to the items that come back to it. */
interface Asked extends HTMLElement {
  value?: ItemState;
  firstAnswer?: string;
  wake?(): Promise<void>;
}

/** The first attempt at an item; nothing before any. */
export function firstOf(item: Asked): Attempt | undefined {
  return item.value?.attempts[0];
}

/**
 * What the learner first said, in words: to the item that this one revisits, or to itself when it
 * was asked as a guess before; empty when neither was answered.
 */
export function earlierAnswer(item: Asked, asked = maybeEarlier(item)): string {
  return asked?.firstAnswer ?? "";
}

/** Makes sure that the earlier item can say its answer; whether there is one. */
export async function wakeEarlier(item: Asked): Promise<boolean> {
  const asked = maybeEarlier(item);
  await asked?.wake?.();
  return asked !== null;
}

function maybeEarlier({ ownerDocument, dataset, id }: Asked): Asked | null {
  const name = dataset.revisits ? `item-${dataset.revisits}` : `${id}${guessSuffix}`;
  return ownerDocument.getElementById(name);
}

/** The first answer to an item in words, and how sure it was; empty before any. */
export function sayFirstAnswer({ attempts: [first] }: ItemState, control: Control): string {
  if (!first) return "";
  const words = control.say(first.response).replace(/\.$/, "");
  return en.item.firstSaid(words, en.item.said[first.confidence]);
}
