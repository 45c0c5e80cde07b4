import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Path } from "../../model/problem.js";

/** Authored YAML with the way back from a field to its line. */
export interface LocatedYaml {
  /** The plain data; undefined when the text is no YAML. */
  value: unknown;
  /** Mistakes of the YAML itself, with their lines, from 1. */
  errors: { line: number; message: string }[];
  /** The line of a field, from 1; that of its nearest parent when it is missing. */
  lineOf(path: Path): number;
}

/** Parses YAML and keeps the line of every field. */
export function parseLocated(text: string): LocatedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  return {
    value: document.errors.length ? undefined : document.toJS(),
    errors: document.errors.map(({ pos, message }) => ({ line: lineAt(pos[0]), message })),
    lineOf: (path) => lineAt(offsetOf(document, path)),
  };
}

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    const found = childOf(node, step);
    if (!found) break;
    offset = found.offset ?? offset;
    node = found.node;
  }
  return offset;
}

function childOf(
  node: unknown,
  step: string | number,
): { node: unknown; offset?: number } | undefined {
  if (isSeq(node)) return located(node.items[Number(step)]);
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
  return pair && { ...located(pair.key), node: pair.value };
}

function located(node: unknown): { node: unknown; offset?: number } {
  const offset = isNode(node) ? node.range?.[0] : undefined;
  return offset === undefined ? { node } : { node, offset };
}
