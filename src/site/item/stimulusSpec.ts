import * as v from "valibot";
import { kebab, text } from "../../items/spec/base.js";
import type { Place } from "../place.js";
import { readFields } from "./readFields.js";

/** What an author writes in a `stimulus` fence. */
export const stimulusSchema = v.pipe(
  v.strictObject({
    id: v.pipe(kebab, v.description("Unique on the page; items name it as their stimulus.")),
    title: v.pipe(text, v.description("What it is, as its heading says.")),
    text: v.exactOptional(
      v.pipe(
        text,
        v.description("Paragraphs, with an empty line between them; Markdown and facts."),
      ),
    ),
    figure: v.exactOptional(v.pipe(v.string(), v.description("Or the name of a figure."))),
    view: v.exactOptional(v.pipe(v.string(), v.description("Which view of the figure."))),
  }),
  v.check(
    (spec) => (spec.text === undefined) !== (spec.figure === undefined),
    "needs either a text or a figure",
  ),
);

/** What several items share: a text or a figure. */
export type Stimulus = v.InferOutput<typeof stimulusSchema>;

/** A `stimulus` fence → the stimulus; throws an Error with file, line and field for each mistake. */
export function readStimulus(yaml: string, place: Place): Stimulus {
  return readFields(stimulusSchema, { yaml, name: "stimulus", place });
}
