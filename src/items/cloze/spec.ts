import * as v from "valibot";
import {
  baseFields,
  type ItemBase,
  type KeyedOption,
  keyedOption,
  misconception,
  type Option,
  text,
  why,
} from "../spec/base.js";

/** How wide a field for typing is unless the author says otherwise: the same for short and long texts. */
export const usualWidth = 12;

// The description is of what is written, and so comes before what is made of it.
const typed = (description: string) =>
  v.pipe(
    v.union([v.string(), v.number()], "expected text"),
    v.description(description),
    v.transform(String),
    v.trim(),
    v.nonEmpty("is empty"),
    v.maxLength(200, "is longer than 200 characters"),
  );

const gap = v.strictObject({
  options: v.exactOptional(
    v.pipe(
      v.array(keyedOption),
      v.minLength(2, "needs two options or more"),
      v.description("For a gap that is chosen: its options, one of them the key."),
    ),
  ),
  shuffle: v.exactOptional(
    v.pipe(
      v.boolean(),
      v.description("False keeps the options of a chosen gap in the order written, as for years."),
    ),
  ),
  accept: v.exactOptional(
    v.pipe(
      v.array(typed("One text that is right.")),
      v.minLength(1, "needs one text or more"),
      v.description(
        "For a gap that is typed: the texts that are right, the best one first. Case, accents, spaces around and full stops after them do not count; numbers are compared as numbers.",
      ),
    ),
  ),
  why: v.exactOptional(v.pipe(why, v.description("For a typed gap: why it is right."))),
  near: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({
          text: typed("The wrong text."),
          why,
          misconception,
        }),
      ),
      v.description("For a typed gap: wrong texts to expect, each with its why."),
    ),
  ),
  width: v.exactOptional(
    v.pipe(
      v.number(),
      v.integer("must be a whole number"),
      v.minValue(4, "must be 4 or more"),
      v.maxValue(40, "must be 40 or less"),
      v.description(
        `For a typed gap: how many characters its field shows; ${usualWidth} by default, which gives nothing away.`,
      ),
    ),
  ),
});

/** The schema of what an author writes: a text with gaps, and what belongs in each. */
export const clozeSchema = v.strictObject({
  ...baseFields,
  kind: v.pipe(v.literal("cloze"), v.description("A text has gaps to fill.")),
  text: v.pipe(
    text,
    v.description("With [[1]], [[2]] … for the gaps; in quotes when it begins with a gap."),
  ),
  gaps: v.pipe(
    v.array(gap),
    v.minLength(1, "needs one gap or more"),
    v.maxLength(12, "has more than twelve gaps"),
    v.description("One entry for each gap of the text, in order."),
  ),
});

/** What an author writes for a cloze. */
export type ClozeSpec = v.InferOutput<typeof clozeSchema>;

/** A gap that is filled with one of several options. */
export interface ChosenGap {
  /** In the order written; one is the key. */
  options: KeyedOption[];
  /** Whether each learner sees the options in an order of their own. */
  shuffle: boolean;
}

/** A gap that is filled by typing. */
export interface TypedGap {
  /** The texts that are right, the one that is shown first. */
  accept: string[];
  /** Why they are right, inline Markdown. */
  why: string;
  /** Wrong texts to expect. */
  near: Option[];
  /** How many characters the field shows. */
  width: number;
}

/** A question whose answer completes a text. */
export interface ClozeItem extends ItemBase {
  kind: "cloze";
  /** Inline Markdown, with [[1]], [[2]] … for the gaps. */
  text: string;
  /** In the order of the text. */
  gaps: (ChosenGap | TypedGap)[];
}

/** Whether a gap is filled with one of several options. */
export function isChosen(gap: ChosenGap | TypedGap): gap is ChosenGap {
  return "options" in gap;
}
