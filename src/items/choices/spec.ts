import * as v from "valibot";
import { errorAt, type Problem } from "../../model/problem.js";
import { baseFields, type ItemBase, type KeyedOption, keyedOption, keysOf } from "../spec/base.js";

/** What an author writes: one option or several are keys. */
export const choicesSchema = v.strictObject({
  ...baseFields,
  kind: v.literal("choices"),
  options: v.pipe(v.array(keyedOption), v.minLength(3, "needs three options or more")),
});

/** A question with several right options. */
export interface ChoicesItem extends ItemBase {
  kind: "choices";
  /** The options in the order shown. */
  options: KeyedOption[];
}

/** What the schema cannot see: a set of keys that asks nothing. */
export function choicesProblems({ options }: ChoicesItem): Problem[] {
  const keys = keysOf(options).length;
  if (keys === 0) return [errorAt(["options"], "no option has key: true")];
  if (keys === options.length) return [errorAt(["options"], "every option has key: true")];
  return [];
}
