import { readFileSync } from "node:fs";
import { isSeq, LineCounter, parseDocument } from "yaml";
import { type Fact, toFact } from "../../model/fact/fact.js";
import { toFactSpec } from "../../model/fact/factSpec.js";
import type { Finding } from "../../model/finding.js";
import type { Source } from "../../model/source.js";
import type { Table } from "../../model/table.js";

interface Evidence {
  tables: ReadonlyMap<string, Table>;
  sources: ReadonlyMap<string, Source>;
}

/** Reads the list of facts; one with a mistake is left out and reported with its line. */
export function readFactList(
  file: string,
  evidence: Evidence,
): { facts: ReadonlyMap<string, Fact>; findings: readonly Finding[] } {
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: counter });
  const facts = new Map<string, Fact>();
  const findings: Finding[] = [];
  const report = (line: number, message: string) =>
    findings.push({ file, line, message, severity: "error" });
  for (const { linePos, message } of document.errors) report(linePos?.[0].line ?? 1, message);
  const list = document.contents;
  // A file of comments alone is a list without facts.
  if (!findings.length && list !== null && !isSeq(list)) report(1, "is not a list of facts");
  if (findings.length || !isSeq(list)) return { facts, findings };
  const entries: unknown[] = document.toJS();
  for (const [index, node] of list.items.entries()) {
    const offset = node && typeof node === "object" && "range" in node ? node.range : undefined;
    const start = Array.isArray(offset) ? Number(offset[0]) : 0;
    const problem = addFact(entries[index], { ...evidence, facts });
    if (problem) report(counter.linePos(start).line, problem);
  }
  return { facts, findings };
}

/** Adds one fact; says in words why it cannot. */
function addFact(entry: unknown, evidence: Evidence & { facts: Map<string, Fact> }): string {
  const id = typeof entry === "object" && entry && "id" in entry ? String(entry.id) : "without id";
  try {
    const spec = toFactSpec(entry);
    if (evidence.facts.has(spec.id)) throw new Error("stands twice");
    evidence.facts.set(spec.id, toFact(spec, evidence));
    return "";
  } catch (error) {
    return `fact ${id}: ${error instanceof Error ? error.message : String(error)}`;
  }
}
