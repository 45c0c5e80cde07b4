import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DataPackage, Resource } from "../../model/dataPackage.js";
import type { Finding } from "../../model/finding.js";
import { foreignKeyProblems } from "../../model/foreignKeyProblems.js";
import { type Source, toSource } from "../../model/source.js";
import { parseTable, type Table, TableError } from "../../model/table.js";

interface Tables {
  /** The sound tables by name. */
  tables: ReadonlyMap<string, Table>;
  sources: ReadonlyMap<string, Source>;
  /** What is wrong with the others, and which rows name something that is not there. */
  findings: readonly Finding[];
}

/** Reads and checks every table of a data package. */
export function readTables({ resources }: DataPackage, root: string): Tables {
  const results = resources.map((resource) => readOne(resource, join(root, resource.path)));
  const tables = new Map(
    results.flatMap(({ table }) => (table ? [[table.resource.name, table] as const] : [])),
  );
  const rows = tables.get("sources")?.rows ?? [];
  const unknown = [...tables.values()].flatMap((table) =>
    foreignKeyProblems(table, tables).map((problem): Finding => {
      return { file: join(root, table.resource.path), severity: "error", ...problem };
    }),
  );
  return {
    tables,
    sources: new Map(rows.map((row) => [String(row.id), toSource(row)])),
    findings: [...results.flatMap(({ findings }) => findings), ...unknown],
  };
}

function readOne(
  resource: Resource,
  file: string,
): { table?: Table; findings: readonly Finding[] } {
  if (!existsSync(file)) {
    const message = "is named in datapackage.json and does not exist";
    return { findings: [{ file, line: 1, message, severity: "error" }] };
  }
  try {
    return { table: parseTable(readFileSync(file, "utf8"), resource, { file }), findings: [] };
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return { findings: error.findings };
  }
}
