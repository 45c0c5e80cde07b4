import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toJsonTable } from "../../model/jsonTable.js";
import { mayPublish } from "../../model/mayPublish.js";
import { readDataFolder } from "../readData.js";

/** What a reader may take along, by file name: each table whose terms allow it, as CSV and as JSON. */
export function tableFiles({ root = "data" } = {}): Map<string, string> {
  const { tables } = readDataFolder({ root });
  const open = [...tables.values()].filter(({ resource }) => mayPublish(resource));
  return new Map(
    open.flatMap((table) => [
      [`${table.resource.name}.csv`, readFileSync(join(root, table.resource.path), "utf8")],
      [`${table.resource.name}.json`, `${JSON.stringify(toJsonTable(table), null, 1)}\n`],
    ]),
  );
}
