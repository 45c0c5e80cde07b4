// Published under its own name, so that editors find it at a stable address.
import { itemJsonSchema } from "../../src/site/item/jsonSchema.js";

process.stdout.write(`${JSON.stringify(itemJsonSchema(), null, 2)}\n`);
