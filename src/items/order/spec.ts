import * as v from "valibot";
import { errorAt, type Problem } from "../../model/problem.js";
import { baseFields, type ItemBase, misconception, type Option, text, why } from "../spec/base.js";

/** What an author writes: the options in the right order. */
export const orderSchema = v.strictObject({
  ...baseFields,
  kind: v.literal("order"),
  options: v.pipe(
    v.array(v.strictObject({ text, why, misconception })),
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

/** What the schema cannot see: two lines that say the same cannot be told apart. */
export function orderProblems({ options }: OrderItem): Problem[] {
  return options.flatMap(({ text }, i) => {
    const first = options.findIndex((option) => option.text === text);
    return first < i ? [errorAt(["options", i, "text"], `says the same as line ${first + 1}`)] : [];
  });
}
