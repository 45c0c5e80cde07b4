import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Finding } from "../../model/finding.js";
import { type Seal, toSeal } from "../../model/seal.js";
import { sealProblems } from "../../model/sealProblems.js";
import type { Table } from "../../model/table.js";

const schema = v.record(
  v.string(),
  v.object({ columns: v.record(v.string(), v.string()), rows: v.array(v.string()) }),
);

/** Where the tables differ from what was sealed: a figure that changed by accident is found here. */
export function checkSeals(tables: ReadonlyMap<string, Table>, { root = "data" } = {}): Finding[] {
  const { seals, problem } = readSeals(root);
  if (problem)
    return [{ file: join(root, fileName), line: 1, message: problem, severity: "error" }];
  return [...tables].flatMap(([name, table]) =>
    sealProblems(table, seals[name]).map((found): Finding => {
      return { file: join(root, table.resource.path), severity: "error", ...found };
    }),
  );
}

/** Seals all tables as they are now. */
export function writeSeals(tables: ReadonlyMap<string, Table>, { root = "data" } = {}): void {
  const seals = Object.fromEntries([...tables].map(([name, table]) => [name, toSeal(table)]));
  writeFileSync(join(root, fileName), `${JSON.stringify(seals, null, 1)}\n`);
}

const fileName = "seals.json";

function readSeals(root: string): { seals: Readonly<Record<string, Seal>>; problem?: string } {
  const file = join(root, fileName);
  if (!existsSync(file)) return { seals: {}, problem: "does not exist; run `npm run seal`" };
  try {
    return { seals: v.parse(schema, JSON.parse(readFileSync(file, "utf8"))) };
  } catch {
    return { seals: {}, problem: "is damaged; restore it, or run `npm run seal`" };
  }
}
