import type * as v from "valibot";
import { type ChoiceItem, choiceKind } from "./choice/spec.js";
import { type ChoicesItem, choicesKind } from "./choices/spec.js";
import { clozeKind } from "./cloze/kind.js";
import type { ClozeItem } from "./cloze/spec.js";
import { type MatchItem, matchKind } from "./match/spec.js";
import { numericKind } from "./numeric/kind.js";
import type { NumericItem } from "./numeric/spec.js";
import { type OrderItem, orderKind } from "./order/spec.js";
import { predictKind } from "./predict/kind.js";
import type { PredictItem } from "./predict/spec.js";
import type { ItemKind } from "./spec/itemKind.js";
import { type TextItem, textKind } from "./text/spec.js";

/** A question, complete: facts resolved, defaults filled in. */
export type Item =
  | ChoiceItem
  | ChoicesItem
  | NumericItem
  | OrderItem
  | MatchItem
  | ClozeItem
  | TextItem
  | PredictItem;

/** The name of a kind of item. */
export type Kind = Item["kind"];

/** The author's side of each kind: a new kind is a folder beside this file, and a line in each list. */
export const kinds = {
  choice: choiceKind,
  choices: choicesKind,
  numeric: numericKind,
  order: orderKind,
  match: matchKind,
  cloze: clozeKind,
  text: textKind,
  predict: predictKind,
};

/** Whether a text names a kind of item. */
export function isKind(name: unknown): name is Kind {
  return typeof name === "string" && Object.hasOwn(kinds, name);
}

type AnyKind = ItemKind<unknown, Item, v.GenericSchema>;

/** The author's side of one kind. */
export function kindOf(kind: Kind): AnyKind {
  // Each kind's parts fit each other; TypeScript cannot see that through a look-up by name.
  return kinds[kind] as unknown as AnyKind;
}

/** Whether an item has a key: all have one, but for a choice that is a judgement. */
export function isGraded(item: Item): boolean {
  return item.kind !== "choice" || item.graded;
}
