import * as v from "valibot";
import { baseFields, type ItemBase, misconception, why } from "../spec/base.js";
import { factNumber } from "../spec/factNumber.js";
import type { NumericKey } from "./score.js";

const tolerance = v.exactOptional(
  v.pipe(
    v.number(),
    v.minValue(0, "must not be negative"),
    v.description("How far off still counts, in the unit."),
  ),
);

const near = v.strictObject({
  value: v.pipe(factNumber, v.description("The wrong number, or `{fact: id}`.")),
  tolerance,
  why,
  misconception,
});

/** The schema of what an author writes: a key with a tolerance, and the wrong values to expect. */
export const numericSchema = v.strictObject({
  ...baseFields,
  kind: v.pipe(v.literal("numeric"), v.description("The answer is a number.")),
  unit: v.pipe(v.optional(v.string(), ""), v.description("Shown beside the field.")),
  key: v.pipe(factNumber, v.description("The right number, or `{fact: id}`.")),
  tolerance,
  within: v.exactOptional(
    v.pipe(
      v.number(),
      v.gtValue(1, "must be more than 1"),
      v.description("For estimates: right within this factor; instead of a tolerance."),
    ),
  ),
  anySign: v.exactOptional(
    v.pipe(
      v.boolean(),
      v.description("Whether the size alone counts; so by default when a fact gives a fall."),
    ),
  ),
  why,
  near: v.pipe(
    v.optional(v.array(near), []),
    v.description("Wrong numbers to expect, each with its feedback."),
  ),
});

/** What an author writes for a numeric item. */
export type NumericSpec = v.InferOutput<typeof numericSchema>;

/** A wrong value to expect, resolved. */
export interface Near extends NumericKey {
  /** How it is shown, inline Markdown; the fact itself where it comes from one. */
  text: string;
  /** Why it is wrong, inline Markdown. */
  why: string;
  /** The id of the false belief behind it. */
  misconception?: string;
}

/** A question whose answer is a number. */
export interface NumericItem extends ItemBase {
  kind: "numeric";
  /** Shown beside the field; may be empty. */
  unit: string;
  /** The right number and how far off still counts. */
  key: NumericKey;
  /** How the key is shown, inline Markdown; the fact itself where it comes from one. */
  keyText: string;
  /** Why it is right, inline Markdown. */
  why: string;
  /** Wrong values to expect. */
  near: Near[];
}
