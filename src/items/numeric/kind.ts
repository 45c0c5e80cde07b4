import { errorAt, type Problem } from "../../model/problem.js";
import type { ItemKind } from "../spec/itemKind.js";
import { matches } from "./score.js";
import { type NumericItem, type NumericSpec, numericSchema } from "./spec.js";
import { toNumeric } from "./toNumeric.js";

/** What an author writes: a key with a tolerance or a factor, and the wrong values to expect. */
export const numericKind: ItemKind<NumericSpec, NumericItem, typeof numericSchema> = {
  schema: numericSchema,
  toItem: toNumeric,
  problems,
  asked: ({ unit, key: { value, tolerance, within, anySign } }) => [
    unit,
    value,
    tolerance ?? null,
    within ?? null,
    anySign ?? false,
  ],
  entries: ({ why, near }) => [
    { path: [], why, key: true },
    ...near.map(({ text: _, ...wrong }, i) => ({ ...wrong, path: ["near", i], key: false })),
  ],
};

/** What the schema cannot see: a wrong value that would count as right. */
function problems({ key, near }: NumericItem): Problem[] {
  return near.flatMap(({ value }, i) =>
    matches(key, value)
      ? [errorAt(["near", i, "value"], `${value} counts as right: it lies within the tolerance`)]
      : [],
  );
}
