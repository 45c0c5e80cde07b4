import * as v from "valibot";
import { sayPath, toProblem } from "../problem.js";

const formats = [
  "number",
  "tonnes",
  "percent",
  "compared",
  "multiple",
  "usd-per-kg",
  "usd-per-tonne",
  "usd-million",
  "usd-billion",
  "cny-billion",
  "thousand-tonnes",
  "points",
  "year",
  "date",
  "month",
  "firms",
] as const;

/** How a fact is put into words: `1,278 tonnes`, `66%`, `66% below`, `2.5 times`, `7 September 2010`. */
export type FactFormat = (typeof formats)[number];

/** What can be computed from other facts; `change` and `fall` compare the first with the second. */
export const operations = [
  "change",
  "fall",
  "share",
  "ratio",
  "sum",
  "difference",
  "mean",
] as const;
export type Operation = (typeof operations)[number];

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower case and hyphens"));
const cell = v.union([v.string(), v.number()]);
const common = {
  id,
  /** What the number is, in a few words that can follow it. */
  label: v.pipe(v.string(), v.minLength(3)),
  format: v.picklist(formats),
  /** Words after a plain number, such as `filings`. */
  unit: v.optional(v.pipe(v.string(), v.minLength(1))),
  /** Decimals to show; else none for tonnes and percent, one for multiples. */
  digits: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4))),
};

const lookUp = v.strictObject({
  ...common,
  table: v.string(),
  where: v.record(v.string(), cell),
  column: v.string(),
});
const derived = v.strictObject({
  ...common,
  derive: v.picklist(operations),
  of: v.pipe(v.array(id), v.minLength(2)),
});
const counted = v.strictObject({
  ...common,
  table: v.string(),
  /** Counts the rows whose cell in `column` is a number of at most `atMost`. */
  count: v.strictObject({ column: v.string(), atMost: v.number() }),
});

/** A cell of a table. */
export type LookUpSpec = v.InferOutput<typeof lookUp>;
/** A computation over facts that stand above it. */
export type DerivedSpec = v.InferOutput<typeof derived>;
/** A number of rows. */
export type CountedSpec = v.InferOutput<typeof counted>;
/** A fact as an author names it. */
export type FactSpec = LookUpSpec | DerivedSpec | CountedSpec;

/** Checks one entry of the list of facts; throws with every field that is missing or wrong. */
export function toFactSpec(entry: unknown): FactSpec {
  if (typeof entry !== "object" || entry === null) throw new Error("has no fields");
  const result = v.safeParse(schemaOf(entry), entry);
  if (result.success) return result.output;
  const problems = result.issues.map(toProblem);
  throw new Error(problems.map(({ path, message }) => `${sayPath(path)}: ${message}`).join("; "));
}

/** A fact is a look-up unless it says that it computes or counts. */
function schemaOf(entry: object) {
  if ("derive" in entry) return derived;
  return "count" in entry ? counted : lookUp;
}
