import type * as v from "valibot";
import type { Problem } from "../model/problem.js";
import { type ChoiceItem, choiceProblems, choiceSchema } from "./choice/spec.js";
import { type ChoicesItem, choicesProblems, choicesSchema } from "./choices/spec.js";
import { type NumericItem, numericSchema } from "./numeric/spec.js";
import { numericProblems, toNumeric } from "./numeric/toNumeric.js";
import { type OrderItem, orderProblems, orderSchema } from "./order/spec.js";
import type { FactLookup } from "./spec/base.js";

/** A question, complete: facts resolved, defaults filled in. */
export type Item = ChoiceItem | ChoicesItem | NumericItem | OrderItem;

/** The name of a kind of item. */
export type Kind = Item["kind"];

/** What the author's side of a kind consists of. */
export interface ItemKind<Spec, T extends Item> {
  /** What an author may write. */
  schema: v.GenericSchema<unknown, Spec>;
  /** Completes what the author wrote. */
  toItem(spec: Spec, facts: FactLookup): { item: T; problems: Problem[] };
  /** Mistakes that a schema cannot see. */
  problems(item: T): Problem[];
}

const complete = <T extends Item>(item: T) => ({ item, problems: [] });

/** The kinds of items: a new kind is a folder beside this file and a line here. */
export const kinds = {
  choice: { schema: choiceSchema, toItem: complete<ChoiceItem>, problems: choiceProblems },
  choices: { schema: choicesSchema, toItem: complete<ChoicesItem>, problems: choicesProblems },
  numeric: { schema: numericSchema, toItem: toNumeric, problems: numericProblems },
  order: { schema: orderSchema, toItem: complete<OrderItem>, problems: orderProblems },
};

/** Whether a text names a kind of item. */
export function isKind(name: unknown): name is Kind {
  return typeof name === "string" && Object.hasOwn(kinds, name);
}
