import * as v from "valibot";
import { errorAt, type Problem } from "../../model/problem.js";
import { baseFields, type ItemBase, type KeyedOption, keyedOption, keysOf } from "../spec/base.js";
import { type ItemKind, optionEntries } from "../spec/itemKind.js";

const schema = v.strictObject({
  ...baseFields,
  kind: v.pipe(v.literal("choice"), v.description("One of several options is right.")),
  graded: v.pipe(
    v.optional(v.boolean(), true),
    v.description("False for a judgement: no option has a key."),
  ),
  shuffle: v.exactOptional(
    v.pipe(
      v.boolean(),
      v.description(
        "False keeps the options in the order written, as for years; so by default in a judgement.",
      ),
    ),
  ),
  options: v.pipe(
    v.array(keyedOption),
    v.minLength(2, "needs two options or more"),
    v.description("What can be chosen; one is the key, none in a judgement."),
  ),
});

type Spec = v.InferOutput<typeof schema>;

/** A question with one right option, or a judgement without any. */
export interface ChoiceItem extends ItemBase {
  kind: "choice";
  /** Whether one option is the key; a judgement has none. */
  graded: boolean;
  /** Whether each learner sees the options in an order of their own. */
  shuffle: boolean;
  /** The options in the order written. */
  options: KeyedOption[];
}

/** What an author writes: one option is the key, or none in a judgement (`graded: false`). */
export const choiceKind: ItemKind<Spec, ChoiceItem, typeof schema> = {
  schema,
  toItem: (spec) => ({ item: { ...spec, shuffle: spec.shuffle ?? spec.graded }, problems: [] }),
  problems,
  asked: ({ options }) => options.map(({ text, key }) => [text, key]),
  entries: ({ options, graded }) =>
    optionEntries(graded ? options : options.map(({ key: _, ...option }) => option)),
};

/** What the schema cannot see: the number of keys. */
function problems({ graded, options }: ChoiceItem): Problem[] {
  const keys = keysOf(options).length;
  if (!graded && keys > 0) return [errorAt(["options"], "a judgement (graded: false) has no key")];
  if (graded && keys !== 1) {
    return [errorAt(["options"], `exactly one option needs key: true, found ${keys}`)];
  }
  return [];
}
