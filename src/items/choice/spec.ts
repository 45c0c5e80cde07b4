import * as v from "valibot";
import { errorAt, type Problem } from "../../model/problem.js";
import { baseFields, type ItemBase, type KeyedOption, keyedOption, keysOf } from "../spec/base.js";

/** What an author writes: one option is the key, or none in a judgement (`graded: false`). */
export const choiceSchema = v.strictObject({
  ...baseFields,
  kind: v.literal("choice"),
  graded: v.pipe(
    v.optional(v.boolean(), true),
    v.description("False for a judgement: no option has a key."),
  ),
  options: v.pipe(v.array(keyedOption), v.minLength(2, "needs two options or more")),
});

/** A question with one right option, or a judgement without any. */
export interface ChoiceItem extends ItemBase {
  kind: "choice";
  /** Whether one option is the key; a judgement has none. */
  graded: boolean;
  /** The options in the order shown. */
  options: KeyedOption[];
}

/** What the schema cannot see: the number of keys. */
export function choiceProblems({ graded, options }: ChoiceItem): Problem[] {
  const keys = keysOf(options).length;
  if (!graded && keys > 0) return [errorAt(["options"], "a judgement (graded: false) has no key")];
  if (graded && keys !== 1) {
    return [errorAt(["options"], `exactly one option needs key: true, found ${keys}`)];
  }
  return [];
}
