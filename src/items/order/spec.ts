import * as v from "valibot";
import { errorAt, type Problem } from "../../model/problem.js";
import { baseFields, type ItemBase, misconception, type Option, text } from "../spec/base.js";
import { complete, type ItemKind, optionEntries } from "../spec/itemKind.js";

const schema = v.strictObject({
  ...baseFields,
  kind: v.pipe(v.literal("order"), v.description("Lines are put in order.")),
  options: v.pipe(
    v.array(
      v.strictObject({
        text: v.pipe(text, v.description("What the learner reads.")),
        why: v.pipe(text, v.description("Why it has this place.")),
        misconception,
      }),
    ),
    v.minLength(3, "needs three lines or more"),
    v.description("In the right order; the learner sees them shuffled."),
  ),
});

/** A question whose answer is an order. */
export interface OrderItem extends ItemBase {
  kind: "order";
  /** The lines in the right order. */
  options: Option[];
}

/** What an author writes: the options in the right order. */
export const orderKind: ItemKind<OrderItem, OrderItem, typeof schema> = {
  schema,
  toItem: complete,
  problems,
  // The false is what the hash of an option without a key has always had.
  asked: ({ options }) => options.map(({ text }) => [text, false]),
  entries: ({ options }) => optionEntries(options),
};

/** What the schema cannot see: two lines that say the same cannot be told apart. */
function problems({ options }: OrderItem): Problem[] {
  return options.flatMap(({ text }, i) => {
    const first = options.findIndex((option) => option.text === text);
    return first < i ? [errorAt(["options", i, "text"], `says the same as line ${first + 1}`)] : [];
  });
}
