import * as v from "valibot";
import { errorAt, type Problem } from "../../model/problem.js";
import { baseFields, type ItemBase, misconception, text, why } from "../spec/base.js";
import { complete, type ItemKind } from "../spec/itemKind.js";

const right = v.pipe(text, v.description("What the learner chooses; each text once."));

const schema = v.strictObject({
  ...baseFields,
  kind: v.pipe(v.literal("match"), v.description("Entries get their partners.")),
  pairs: v.pipe(
    v.array(
      v.strictObject({
        left: v.pipe(text, v.description("What a partner is chosen for; each text once.")),
        right,
        why,
        misconception,
      }),
    ),
    v.minLength(3, "needs three pairs or more"),
    v.maxLength(8, "has more than eight pairs"),
    v.description("What belongs together; the learner sees the right-hand texts shuffled."),
  ),
  extra: v.pipe(
    v.optional(
      v.pipe(
        v.array(v.strictObject({ right, why, misconception })),
        v.maxLength(8, "has more than eight texts"),
      ),
      [],
    ),
    v.description("Right-hand texts that belong to none of the pairs."),
  ),
});

/** A right-hand text, and why it belongs where it does. */
export interface Partner {
  /** Inline Markdown. */
  right: string;
  /** Why it belongs there, or to none; inline Markdown. */
  why: string;
  /** The id of the false belief that a wrong partner shows, or, of an extra, that choosing it shows. */
  misconception?: string;
}

/** A question whose answer is what belongs together. */
export interface MatchItem extends ItemBase {
  kind: "match";
  /** In the order written, which the left side keeps. */
  pairs: (Partner & { left: string })[];
  /** Texts that belong to none; their numbers follow those of the pairs. */
  extra: Partner[];
}

/** What an author writes: pairs, and texts that belong to none of them. */
export const matchKind: ItemKind<MatchItem, MatchItem, typeof schema> = {
  schema,
  toItem: complete,
  problems,
  asked: ({ pairs, extra }) => [
    pairs.map(({ left, right }) => [left, right]),
    extra.map(({ right }) => right),
  ],
  entries: ({ pairs, extra }) => [
    ...pairs.map(({ left, right, ...rest }, i) => ({
      ...rest,
      path: ["pairs", i],
      text: `${left} → ${right}`,
    })),
    ...extra.map(({ right, ...rest }, i) => ({
      ...rest,
      path: ["extra", i],
      text: right,
      key: false,
    })),
  ],
};

/** What the schema cannot see: texts that cannot be told apart. */
function problems({ pairs, extra }: MatchItem): Problem[] {
  const rights = [...pairs, ...extra].map(({ right }) => right);
  const name = (i: number) =>
    i < pairs.length ? `the right of pair ${i + 1}` : `extra ${i - pairs.length + 1}`;
  return [
    ...repeats(pairs.map(({ left }) => left)).map(([i, first]) =>
      errorAt(["pairs", i, "left"], `says the same as the left of pair ${first + 1}`),
    ),
    ...repeats(rights).map(([i, first]) => {
      const path = i < pairs.length ? ["pairs", i] : ["extra", i - pairs.length];
      return errorAt([...path, "right"], `says the same as ${name(first)}`);
    }),
  ];
}

/** The places of texts that stood before, each with the first place. */
function repeats(texts: readonly string[]): [number, number][] {
  return texts.flatMap((text, i): [number, number][] => {
    const first = texts.indexOf(text);
    return first < i ? [[i, first]] : [];
  });
}
