import * as v from "valibot";

/** Text that is not empty; Markdown within a line, facts included. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty("is empty"));

/** An id: words of small letters and digits, joined by hyphens. */
export const kebab = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "must be small letters and digits joined by hyphens"),
  v.maxLength(80, "is longer than 80 characters"),
);

/** The fields that an author writes in items of every kind. */
export const baseFields = {
  id: v.pipe(kebab, v.description("Unique in the module; learners' attempts are kept under it.")),
  objective: v.pipe(kebab, v.description("The id of the objective that the item tests.")),
  applies: v.pipe(
    v.optional(v.boolean(), false),
    v.description("True when the item applies the objective to a case that the text did not show."),
  ),
  stem: v.pipe(text, v.description("The text that poses the problem.")),
  hints: v.pipe(
    v.optional(v.pipe(v.array(text), v.maxLength(5, "has more than five steps")), []),
    v.description("Nudges that the learner may open one after the other; each says a little more."),
  ),
  stimulus: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(
        /^(fig-[A-Za-z][\w-]*|[a-z][a-z0-9]*(-[a-z0-9]+)*)$/,
        "must be the id of a stimulus, or fig- and the name of a figure",
      ),
      v.description(
        "What the item refers to: the id of a stimulus of the page, or `fig-` and a figure's name.",
      ),
    ),
  ),
  revisits: v.exactOptional(
    v.pipe(kebab, v.description("An earlier item whose first answer is shown beside this one.")),
  ),
};

/** The id of the element that holds a stimulus: a figure has one of its own. */
export function stimulusElement(stimulus: string): string {
  return stimulus.startsWith("fig-") ? stimulus : `stimulus-${stimulus}`;
}

/** The feedback that every option owes. */
export const why = v.pipe(text, v.description("Why it is right or wrong: never only that it is."));

/** The named false belief behind a wrong answer. */
export const misconception = v.exactOptional(
  v.pipe(kebab, v.description("The id of a misconception of the lesson.")),
);

/** What items of every kind have. */
export interface ItemBase {
  /** Unique in the module. */
  id: string;
  /** The id of the objective that it tests. */
  objective: string;
  /** Whether it applies the objective to a case that the text did not show. */
  applies: boolean;
  /** The text that poses the problem, inline Markdown. */
  stem: string;
  /** Nudges, inline Markdown, each saying a little more than the one before. */
  hints: string[];
  /** What it shares with others: the id of a stimulus, or `fig-` and the name of a figure. */
  stimulus?: string;
  /** The id of an earlier item whose first answer is shown beside this one. */
  revisits?: string;
}

/** One thing that can be chosen, or put in its place. */
export interface Option {
  /** What it says, inline Markdown. */
  text: string;
  /** Why it is right or wrong (in its place, in an order), inline Markdown. */
  why: string;
  /** The id of the false belief behind it. */
  misconception?: string;
}

/** An option that is right or wrong. */
export interface KeyedOption extends Option {
  /** Whether it is right. */
  key: boolean;
}

/** What an author writes for an option that is right or wrong. */
export const keyedOption = v.strictObject({
  text: v.pipe(text, v.description("What the learner reads.")),
  key: v.pipe(v.optional(v.boolean(), false), v.description("True when the option is right.")),
  why,
  misconception,
});

/** Whether learners see the options in an order of their own. */
export function shuffleField(byDefault: boolean) {
  return v.pipe(
    v.optional(v.boolean(), byDefault),
    v.description("False keeps the options in the order written, as for numbers or years."),
  );
}

/** The numbers of the options that are right. */
export function keysOf(options: readonly { key: boolean }[]): number[] {
  return options.flatMap(({ key }, index) => (key ? [index] : []));
}

/** The facts that a numeric key may name; a Map of facts will do. */
export interface FactLookup {
  /** The fact of this id, its value a number in the unit in which it is shown. */
  get(id: string): { value: number | string } | undefined;
}
