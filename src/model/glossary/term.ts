import * as v from "valibot";

const text = v.pipe(v.string(), v.trim(), v.minLength(1, "is empty"));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower case and hyphens"));

/** A term as an author defines it. */
export const termSchema = v.strictObject({
  id,
  /** The term as it stands in a text, in lower case where English has it so. */
  term: text,
  /** Another word for the same. */
  also: v.exactOptional(text),
  /** What it means, in one or two sentences; Markdown, facts and other terms are allowed. */
  text,
  /** Ids of terms to look at as well. */
  see: v.optional(v.array(id), []),
});

/** A term with its definition. */
export type Term = v.InferOutput<typeof termSchema>;
