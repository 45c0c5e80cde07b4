import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Path } from "../../model/problem.js";
import { sayYaml, yamlProblems } from "./yamlProblems.js";

/** Authored YAML with the way back from a field to its line. */
export interface LocatedYaml {
  /** The plain data; undefined when the text is no YAML. */
  value: unknown;
  /** Mistakes of the YAML itself, with their lines, from 1. */
  errors: { line: number; message: string }[];
  /** The line of a field, from 1; that of its nearest parent when it is missing. */
  lineOf(path: Path): number;
}

/** Far more than a fence can need; beyond it, one text could keep the check busy for minutes. */
export const longestFence = 20_000;

const mostErrors = 10;

/** Parses YAML of at most `longest` characters and keeps the line of every field; never throws. */
export function parseLocated(
  text: string,
  { longest = Number.POSITIVE_INFINITY } = {},
): LocatedYaml {
  if (text.length > longest) {
    return unread(`is longer than ${longest.toLocaleString("en")} characters`);
  }
  const lines = new LineCounter();
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const errors = yamlProblems(document).slice(0, mostErrors);
    return {
      value: errors.length ? undefined : document.toJS({ maxAliasCount: 50 }),
      errors: errors.map(({ offset, message }) => ({ line: lineAt(offset), message })),
      lineOf: (path) => lineAt(offsetOf(document, path)),
    };
  } catch (error) {
    // Nesting or aliases beyond all measure: the parser gives up where the text begins.
    return unread(sayYaml(error instanceof Error ? error.message : String(error)));
  }
}

function unread(message: string): LocatedYaml {
  return { value: undefined, errors: [{ line: 1, message }], lineOf: () => 1 };
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
