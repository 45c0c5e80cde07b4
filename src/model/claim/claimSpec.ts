import * as v from "valibot";

/** What the evidence says of a claim; `judgement` is for a claim that no evidence can decide. */
export const verdicts = ["supported", "partly", "contested", "not-supported", "judgement"] as const;
export type Verdict = (typeof verdicts)[number];

/** What a piece of evidence does to a claim. */
export const sides = ["for", "against", "qualifies"] as const;
export type Side = (typeof sides)[number];

/** How sure we are of a verdict. */
export const confidences = ["high", "medium", "low"] as const;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower case and hyphens"));
const text = v.pipe(v.string(), v.nonEmpty("is empty"));

const evidence = v.strictObject({
  side: v.picklist(sides),
  /** What is known, in a sentence or two; facts as `{{fact:id}}`. */
  text,
  /** What the sentence relies on, such as `share-2009 > share-2014`. */
  holds: v.optional(v.array(text), []),
  /** Publications that the sentence reports without a figure of theirs. */
  sources: v.optional(v.array(id), []),
});

const bar = v.strictObject({ fact: id, label: text, note: v.exactOptional(text) });

/** Bars or dots over one unit, beside what the claim itself says. */
const bars = v.strictObject({
  form: v.literal("bars"),
  /** What is drawn: measure and unit. */
  title: text,
  /** The number or range that the claim gives, in the unit of the bars. */
  claimed: v.exactOptional(v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(2))),
  values: v.pipe(v.array(bar), v.minLength(2), v.maxLength(7)),
});

/** Dated events in their order, at their distance in time. */
const dates = v.strictObject({
  form: v.literal("dates"),
  title: text,
  values: v.pipe(v.array(bar), v.minLength(2), v.maxLength(7)),
});

/** A claim as an author writes it. */
export const claimSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^c\d\d$/, "expected c and two digits, such as c04")),
  /** A few words to find it by. */
  title: text,
  /** The claim in our words, as its author would accept it. */
  claim: text,
  verdict: v.picklist(verdicts),
  /** The verdict in words, where the plain one needs a rider. */
  rider: v.exactOptional(text),
  confidence: v.picklist(confidences),
  /** Why this verdict, in two or three sentences. */
  because: text,
  /** What would change the verdict. */
  changes: text,
  /** The lessons of the module that test it. */
  lessons: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.minLength(1)),
  evidence: v.pipe(v.array(evidence), v.minLength(2)),
  draw: v.variant("form", [bars, dates]),
});

/** A claim, complete. */
export type ClaimSpec = v.InferOutput<typeof claimSchema>;
/** One piece of evidence. */
export type Evidence = v.InferOutput<typeof evidence>;
/** What is drawn beside a claim. */
export type Drawn = ClaimSpec["draw"];

/** `c04` → `4`, as readers count claims. */
export function claimNumber(id: string): string {
  return String(Number(id.slice(1)));
}
