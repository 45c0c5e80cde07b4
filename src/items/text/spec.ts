import * as v from "valibot";
import { errorAt, type Problem } from "../../model/problem.js";
import { longestText } from "../../model/progress/parseProgress.js";
import { baseFields, type ItemBase, type Option, text } from "../spec/base.js";
import { type ItemKind, optionEntries } from "../spec/itemKind.js";

const count = v.pipe(
  v.number(),
  v.integer("must be a whole number"),
  v.minValue(1, "must be 1 or more"),
);

const criterion = v.strictObject({
  text: v.pipe(
    text,
    v.description("What a good text does, so that its writer can see whether it does."),
  ),
  why: v.exactOptional(v.pipe(text, v.description("What counts as doing it."))),
});

const schema = v.strictObject({
  ...baseFields,
  kind: v.pipe(v.literal("text"), v.description("A text of one's own, scored by its writer.")),
  criteria: v.pipe(
    v.array(criterion),
    v.minLength(2, "needs two criteria or more"),
    v.maxLength(6, "has more than six criteria"),
    v.description("What the learner scores the own text by: one point each."),
  ),
  model: v.pipe(
    text,
    v.description("A model answer; Markdown within a line, paragraphs with an empty line between."),
  ),
  words: v.exactOptional(
    v.pipe(
      v.array(count),
      v.length(2, "needs two numbers: the fewest and the most words"),
      v.description("How many words are enough, as advice: the fewest and the most."),
    ),
  ),
  rows: v.pipe(
    v.optional(v.pipe(count, v.maxValue(20, "is more than 20")), 6),
    v.description("How many lines high the field is."),
  ),
});

type Spec = v.InferOutput<typeof schema>;

/** A question that is answered in words, which the learner scores by a rubric. */
export interface TextItem extends ItemBase {
  kind: "text";
  /** What a text is scored by, one point each; `why` says what counts, and may be empty. */
  criteria: Option[];
  /** A model answer, inline Markdown in paragraphs. */
  model: string;
  /** How many words are enough: the fewest and the most. */
  words?: [least: number, most: number];
  /** Lines of the field. */
  rows: number;
}

/** What an author writes: a rubric and a model answer. */
export const textKind: ItemKind<Spec, TextItem, typeof schema> = {
  schema,
  toItem: ({ words: [least, most] = [], ...spec }) => ({
    item: {
      ...spec,
      criteria: spec.criteria.map((one) => ({ ...one, why: one.why ?? "" })),
      ...(least === undefined || most === undefined ? {} : { words: [least, most] }),
    },
    problems: [],
  }),
  problems: (item) => [...repeated(item), ...badAdvice(item)],
  asked: ({ criteria }) => criteria.map(({ text }) => text),
  entries: ({ criteria }) =>
    optionEntries(criteria).map((entry, i) => ({ ...entry, path: ["criteria", i] })),
};

function repeated({ criteria }: TextItem): Problem[] {
  return criteria.flatMap(({ text }, i) => {
    const first = criteria.findIndex((other) => other.text === text);
    const message = `says the same as criterion ${first + 1}`;
    return first < i ? [errorAt(["criteria", i, "text"], message)] : [];
  });
}

// English needs about six characters a word, the space included.
const mostWords = Math.floor(longestText / 6);

function badAdvice({ words }: TextItem): Problem[] {
  if (!words) return [];
  const [least, most] = words;
  if (least > most) return [errorAt(["words"], `${least} is more than ${most}`)];
  if (most <= mostWords) return [];
  return [errorAt(["words", 1], `the field holds about ${mostWords} words`)];
}
