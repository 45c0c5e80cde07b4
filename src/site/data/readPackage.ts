import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DataPackage } from "../../model/dataPackage.js";
import type { Finding } from "../../model/finding.js";
import { parseDataPackage } from "../../model/parseDataPackage.js";
import { sayPath } from "../../model/problem.js";
import { parseLocated } from "../item/locate.js";

const nothing: DataPackage = { name: "empty", title: "No tables", resources: [] };

/** Reads `datapackage.json`; without tables when it has a mistake, which is then a finding. */
export function readPackage(root: string): { package: DataPackage; findings: readonly Finding[] } {
  const file = join(root, "datapackage.json");
  const error = (line: number, message: string): Finding => {
    return { file, line, message, severity: "error" };
  };
  if (!existsSync(file)) return { package: nothing, findings: [error(1, "does not exist")] };
  const text = readFileSync(file, "utf8");
  const { value, problems } = parseDataPackage(maybeJson(text));
  if (value) {
    const stray = strayTables(value, root).map((name) =>
      error(1, `does not describe ${name}, which stands beside it`),
    );
    return { package: value, findings: stray };
  }
  // JSON is YAML, whose parser knows the lines.
  const { errors, lineOf } = parseLocated(text);
  const findings = errors.length
    ? errors.map(({ line, message }) => error(line, message))
    : problems.map(({ path, message }) => error(lineOf(path), `${sayPath(path)}: ${message}`));
  return { package: nothing, findings };
}

function maybeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function strayTables({ resources }: DataPackage, root: string): string[] {
  const known = new Set(resources.map(({ path }) => path));
  return readdirSync(root).filter((name) => name.endsWith(".csv") && !known.has(name));
}
