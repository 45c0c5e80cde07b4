import * as v from "valibot";
import { errorAt, type Problem } from "../../model/problem.js";
import {
  baseFields,
  type ItemBase,
  type KeyedOption,
  keyedOption,
  keysOf,
  shuffleField,
} from "../spec/base.js";
import { complete, type ItemKind, optionEntries } from "../spec/itemKind.js";

const schema = v.strictObject({
  ...baseFields,
  kind: v.pipe(v.literal("choices"), v.description("Several options are right, or may be.")),
  shuffle: shuffleField(true),
  options: v.pipe(
    v.array(keyedOption),
    v.minLength(3, "needs three options or more"),
    v.description("What can be chosen; one is a key or several are, and never all."),
  ),
});

/** A question with several right options. */
export interface ChoicesItem extends ItemBase {
  kind: "choices";
  /** Whether each learner sees the options in an order of their own. */
  shuffle: boolean;
  /** The options in the order written. */
  options: KeyedOption[];
}

/** What an author writes: one option or several are keys. */
export const choicesKind: ItemKind<ChoicesItem, ChoicesItem, typeof schema> = {
  schema,
  toItem: complete,
  problems,
  asked: ({ options }) => options.map(({ text, key }) => [text, key]),
  entries: ({ options }) => optionEntries(options),
};

/** What the schema cannot see: a set of keys that asks nothing. */
function problems({ options }: ChoicesItem): Problem[] {
  const keys = keysOf(options).length;
  if (keys === 0) return [errorAt(["options"], "no option has key: true")];
  if (keys === options.length) return [errorAt(["options"], "every option has key: true")];
  return [];
}
