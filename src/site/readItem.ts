import type { Item } from "../items/kinds.js";
import type { FactLookup } from "../items/spec/base.js";
import { toItem } from "../items/spec/toItem.js";
import type { Finding } from "../model/finding.js";
import { type Path, type Problem, sayPath } from "../model/problem.js";
import { formatFinding } from "./formatFinding.js";
import { longestFence, parseLocated } from "./item/locate.js";
import type { Place } from "./place.js";
import { readFacts } from "./readData.js";

/** What came of reading an item: the item unless an error stops it, and all that was found. */
export interface ReadResult {
  item?: Item;
  findings: Finding[];
  /** The line in the file of a field of the item; of what holds it, when it is missing. */
  lineOf(path: Path): number;
}

/** The facts of the course; they are read only when an item names one. */
export const pageFacts: FactLookup = { get: (id) => readFacts().get(id) };

/** An item's YAML → the item and findings; every mistake at once, with file, line, item and field. */
export function parseItem(
  yaml: string,
  { file, line }: Place,
  { facts = pageFacts }: { facts?: FactLookup } = {},
): ReadResult {
  const { value, errors, lineOf: lineIn } = parseLocated(yaml, { longest: longestFence });
  const lineOf = (path: Path) => line + lineIn(path) - 1;
  if (errors.length) {
    const [, id] = /^id:\s*([\w-]{1,80})\s*$/m.exec(yaml) ?? [];
    const findings = errors.map((error): Finding => {
      const message = sayProblem({ id }, { ...error, path: [] });
      return { file, line: line + error.line - 1, message, severity: "error" };
    });
    return { findings, lineOf };
  }
  const { item, problems } = toItem(value, { facts });
  const findings = problems.map((problem) => {
    const { path, severity } = problem;
    return { file, line: lineOf(path), message: sayProblem(value, problem), severity };
  });
  return { ...(item ? { item } : {}), findings, lineOf };
}

/** An item's YAML → the item; throws an Error that says every mistake, one a line. */
export function readItem(yaml: string, place: Place, options: { facts?: FactLookup } = {}): Item {
  const { item, findings } = parseItem(yaml, place, options);
  if (item) return item;
  const errors = findings.filter(({ severity }) => severity === "error");
  throw new Error(errors.map(formatFinding).join("\n"));
}

function sayProblem(value: unknown, { path, message }: Omit<Problem, "severity">): string {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
  const item = typeof id === "string" ? `item ${id}` : "item without id";
  return [item, sayPath(path), message].filter(Boolean).join(": ");
}
