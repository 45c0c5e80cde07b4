import { type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { kinds } from "../../items/kinds.js";

/** The address of the schema, and its file, below the site's own. */
export const itemSchemaFile = "schema/item.schema.json";

/** The JSON Schema of what an author writes in a `quiz` fence, for editors: one form for each kind. */
export function itemJsonSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    // Resolved against the address from which it is fetched: right on every copy of the site.
    $id: "item.schema.json",
    title: "Question (item)",
    description: "What an author writes in a quiz fence: one question with its key and feedback.",
    oneOf: Object.entries(kinds).map(([name, { schema }]) => {
      return { title: `Question of the kind ${name}`, ...fieldsJsonSchema(schema) };
    }),
  };
}

/** The JSON Schema of an authored object as it is written, before defaults are filled in. */
export function fieldsJsonSchema(schema: v.GenericSchema): JsonSchema {
  const { $schema: _, ...fields } = toJsonSchema(schema, {
    typeMode: "input",
    // What a schema checks and JSON Schema cannot say stays with `npm run check`.
    errorMode: "ignore",
    target: "draft-2020-12",
  });
  return fields;
}
