import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { mayPublish } from "../src/model/mayPublish.js";
import { readDataFolder } from "../src/site/readData.js";

// One table as published: the very file, once it has passed its schema.
const { values } = parseArgs({ options: { table: { type: "string" } } });
const table = readDataFolder().tables.get(values.table ?? "");
if (!table) throw new Error(`there is no sound table ${values.table} in the data folder`);
if (!mayPublish(table.resource)) throw new Error(`the licence of ${values.table} forbids a copy`);
process.stdout.write(readFileSync(join("data", table.resource.path), "utf8"));
