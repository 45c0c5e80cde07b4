import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { kinds } from "../../items/kinds.js";

/** The JSON Schema of what an author writes in a `quiz` fence, for editors. */
export function itemJsonSchema(): object {
  const { choice, choices, numeric, order, match, cloze, text, predict } = kinds;
  const schema = v.variant("kind", [
    choice.schema,
    choices.schema,
    numeric.schema,
    order.schema,
    match.schema,
    cloze.schema,
    text.schema,
    predict.schema,
  ]);
  return toJsonSchema(schema, { typeMode: "input", errorMode: "ignore" });
}
