import * as v from "valibot";
import { kebab, text } from "../../items/spec/base.js";
import { sayPath, toProblem } from "../../model/problem.js";
import type { Place } from "../place.js";
import { parseLocated } from "./locate.js";

const schema = v.pipe(
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
export type Stimulus = v.InferOutput<typeof schema>;

/** A `stimulus` fence → the stimulus; throws an Error with file, line and field for each mistake. */
export function readStimulus(yaml: string, { file, line }: Place): Stimulus {
  const { value, errors, lineOf } = parseLocated(yaml);
  if (errors.length) {
    throw new Error(errors.map((e) => `${file}:${line + e.line - 1}: ${e.message}`).join("\n"));
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const lines = result.issues.map(toProblem).map(({ path, message }) => {
    const field = sayPath(path);
    return `${file}:${line + lineOf(path) - 1}: stimulus: ${field ? `${field}: ` : ""}${message}`;
  });
  throw new Error(lines.join("\n"));
}
