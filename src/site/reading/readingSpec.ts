import * as v from "valibot";
import { text } from "../../items/spec/base.js";
import { readFields } from "../item/readFields.js";
import type { Place } from "../place.js";

/** More than a learner will look at. */
const most = 8;

const entry = v.strictObject({
  /** The id of a publication in `data/sources.csv`. */
  source: text,
  /** What to read it for, and what to beware of; Markdown within a line. */
  note: text,
});

/** One publication to read on in. */
export type ReadingEntry = v.InferOutput<typeof entry>;

/** A `reading` fence → its entries; throws an Error with file, line and field for each mistake. */
export function readReading(
  yaml: string,
  place: Place,
  sources: { has(id: string): boolean },
): ReadingEntry[] {
  return readFields(readingSchema(sources), { yaml, name: "reading", place });
}

/** A list of one to eight publications, each known and named once. */
function readingSchema(sources: { has(id: string): boolean }) {
  return v.pipe(
    v.array(entry),
    v.minLength(1, "has no entry"),
    v.maxLength(most, `has more than ${most} entries`),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const seen = new Set<string>();
      for (const [index, { source }] of dataset.value.entries()) {
        const say = (message: string) => addIssue({ message, path: pathTo(dataset.value, index) });
        if (!sources.has(source)) say(`unknown source "${source}"; data/sources.csv has the ids`);
        else if (seen.has(source)) say(`the source "${source}" stands twice`);
        seen.add(source);
      }
    }),
  );
}

function pathTo(input: ReadingEntry[], index: number): [v.ArrayPathItem, v.ObjectPathItem] {
  const value = input[index];
  return [
    { type: "array", origin: "value", input, key: index, value },
    { type: "object", origin: "value", input: { ...value }, key: "source", value: value?.source },
  ];
}
