import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { DataPackage } from "../model/dataPackage.js";
import type { Fact } from "../model/fact/fact.js";
import type { Finding } from "../model/finding.js";
import type { Source } from "../model/source.js";
import type { Row, Table } from "../model/table.js";
import { readFactList } from "./data/readFactList.js";
import { readPackage } from "./data/readPackage.js";
import { readTables } from "./data/readTables.js";

/** Everything in the data folder, and what is wrong with it. */
export interface DataFolder {
  package: DataPackage;
  tables: ReadonlyMap<string, Table>;
  sources: ReadonlyMap<string, Source>;
  facts: ReadonlyMap<string, Fact>;
  findings: readonly Finding[];
}

interface DataOptions {
  /** The data folder. */
  root?: string;
}

const known = new Map<string, { stamp: string; data: DataFolder }>();

/** Reads the data folder, again only when one of its files has changed. */
export function readDataFolder({ root = "data" }: DataOptions = {}): DataFolder {
  const files = readdirSync(root).sort();
  const stamp = files.map((file) => `${file}:${statSync(join(root, file)).mtimeMs}`).join();
  const before = known.get(root);
  if (before?.stamp === stamp) return before.data;
  const data = readAll(root);
  known.set(root, { stamp, data });
  return data;
}

/** The rows of one table; throws when the folder or the table has a mistake. */
export function readTable(name: string, options: DataOptions = {}): readonly Row[] {
  const { tables, findings } = readDataFolder(options);
  const table = tables.get(name);
  if (table) return table.rows;
  const reasons = findings.map(({ file, line, message }) => `${file}:${line}: ${message}`);
  throw new Error([`there is no sound table ${name} in the data folder`, ...reasons].join("\n"));
}

/** All facts by id; a fact with a mistake is missing here and among the findings. */
export function readFacts(options: DataOptions = {}): ReadonlyMap<string, Fact> {
  return readDataFolder(options).facts;
}

/** All sources by id. */
export function readSources(options: DataOptions = {}): ReadonlyMap<string, Source> {
  return readDataFolder(options).sources;
}

function readAll(root: string): DataFolder {
  const described = readPackage(root);
  const { tables, sources, findings } = readTables(described.package, root);
  const list = readFactList(join(root, "facts.yaml"), { tables, sources });
  const unsound = [...described.findings, ...findings];
  return {
    package: described.package,
    tables,
    sources,
    facts: list.facts,
    // A broken table breaks the facts that rest on it; one mistake should be told once.
    findings: unsound.length > 0 ? unsound : list.findings,
  };
}
