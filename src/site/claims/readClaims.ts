import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { type Claim, toClaim } from "../../model/claim/claim.js";
import { claimSchema } from "../../model/claim/claimSpec.js";
import type { Finding } from "../../model/finding.js";
import { type Path, sayPath, toProblem } from "../../model/problem.js";
import { parseLocated } from "../item/locate.js";
import { type DataFolder, readDataFolder } from "../readData.js";

/** The claims of the course by id, and what is wrong with the file. */
export interface Claims {
  claims: ReadonlyMap<string, Claim>;
  findings: readonly Finding[];
}

let known: { stamp: string; data: DataFolder; claims: Claims } | undefined;

/** Reads `claims.yaml`, again only when it or the data have changed. */
export function readClaims({ root = "data" } = {}): Claims {
  const file = join(root, "claims.yaml");
  if (!existsSync(file)) return { claims: new Map(), findings: [] };
  const data = readDataFolder({ root });
  const stamp = `${file} ${statSync(file).mtimeMs}`;
  if (known?.stamp === stamp && known.data === data) return known.claims;
  const claims = parseClaims(readFileSync(file, "utf8"), { file, data });
  known = { stamp, data, claims };
  return claims;
}

/** The text of the ledger → claims; each mistake with line, claim and field. */
export function parseClaims(
  text: string,
  { file, data }: { file: string; data: Pick<DataFolder, "facts" | "sources"> },
): Claims {
  const { value, errors, lineOf } = parseLocated(text);
  const findings: Finding[] = errors.map((error) => ({ ...error, file, severity: "error" }));
  const claims = new Map<string, Claim>();
  const report = (path: Path, message: string) =>
    findings.push({ file, line: lineOf(path), message, severity: "error" });
  if (errors.length === 0 && !Array.isArray(value)) report([], "is not a list of claims");
  const entries: unknown[] = Array.isArray(value) ? value : [];
  for (const [index, entry] of entries.entries()) {
    const name = nameOf(entry, index);
    const result = v.safeParse(claimSchema, entry);
    const say = (path: Path, message: string) =>
      report(
        [index, ...path],
        [`claim ${name}`, sayPath(path), message].filter(Boolean).join(": "),
      );
    if (!result.success) {
      for (const { path, message } of result.issues.map(toProblem)) say(path, message);
      continue;
    }
    if (claims.has(result.output.id)) say(["id"], "stands twice");
    const { claim, problems } = toClaim(result.output, data);
    for (const { path, message } of problems) say(path, message);
    claims.set(claim.id, claim);
  }
  return { claims, findings };
}

function nameOf(entry: unknown, index: number): string {
  const id = typeof entry === "object" && entry && "id" in entry ? entry.id : undefined;
  return typeof id === "string" ? id : String(index + 1);
}
