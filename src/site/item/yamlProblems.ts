import { type Document, isScalar, visit } from "yaml";

/** A mistake of YAML, before its place is a line. */
export interface YamlProblem {
  offset: number;
  message: string;
}

const deepest = 20;

/** What keeps YAML from being read: its own errors, and what only a slip or an attack would write. */
export function yamlProblems(document: Document.Parsed): YamlProblem[] {
  const { errors, warnings } = document;
  const own = [...errors, ...warnings].map(({ pos: [offset], message }) => {
    return { offset, message: sayYaml(message) };
  });
  return own.length > 0 ? own : oddities(document);
}

// The slips that authors make most, in words of theirs.
const advice: readonly (readonly [RegExp, string])[] = [
  [
    /Nested mappings|Implicit keys? need/,
    "a text with a colon and a space in it must stand in quotes",
  ],
  [
    /Unexpected scalar at node end/,
    "a text that begins with * or a quotation mark must stand in quotes as a whole",
  ],
  [/must be unique/, "the field is written twice"],
  [
    /same column|Tabs are not|sufficiently indented/,
    "fields that belong together must begin in the same column, after spaces",
  ],
  [/[Mm]issing closing/, "the quotation marks do not close"],
  [/Unresolved tag/, "a text that begins with ! must stand in quotes"],
  [/call stack/, "fields are nested too deeply"],
  [/alias count/, "a text refers to others too many times"],
];

/** A message of the YAML parser, with what an author can do about it. */
export function sayYaml(message: string): string {
  const [, words] = advice.find(([pattern]) => pattern.test(message)) ?? [];
  return words ? `${words} (YAML: ${message})` : message;
}

function oddities(document: Document.Parsed): YamlProblem[] {
  const found: YamlProblem[] = [];
  const anchors = new Set<string>();
  visit(document, {
    Node(_key, node, path) {
      if ("anchor" in node && node.anchor) anchors.add(node.anchor);
      if (path.length <= 2 * deepest) return undefined;
      found.push({ offset: node.range?.[0] ?? 0, message: "fields are nested too deeply" });
      return visit.BREAK;
    },
    Pair(_key, { key }) {
      if (key === null || (isScalar(key) && !isObject(key.value))) return undefined;
      found.push({ offset: 0, message: "the name of a field must be a word" });
      return visit.BREAK;
    },
    Alias(_key, { source, range }) {
      if (anchors.has(source)) return;
      const message = `begins with *, which YAML takes for a reference; put the whole text in quotes`;
      found.push({ offset: range?.[0] ?? 0, message });
    },
  });
  return found;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
