import fc from "fast-check";
import { parse, stringify } from "yaml";
import { oddTexts, oddValues, payloads } from "./oddValues.js";
import { specimens } from "./specimens.js";

type Path = (string | number)[];

interface Change {
  what: "drop" | "twice" | "rename" | "replace" | "append" | "insert" | "wrap" | "swap";
  at: number;
  by: unknown;
}

const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...payloads) },
  { weight: 2, arbitrary: fc.constantFrom(...oddTexts) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
);

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 14,
    arbitrary: fc.record({ what: fc.constantFrom("append", "insert"), at: fc.nat(), by: text }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constantFrom("drop", "twice", "rename", "replace", "wrap", "swap"),
      at: fc.nat(),
      by: fc.oneof(text, fc.constantFrom(...oddValues), fc.double()),
    }),
  },
);

/** A specimen with some of its fields changed, as YAML. */
const changedFields = fc
  .tuple(
    fc.constantFrom(...Object.values(specimens)),
    fc.array(change, { minLength: 1, maxLength: 4 }),
  )
  .map(([source, changes]) => {
    const value: unknown = parse(source);
    for (const one of changes) apply(value, one);
    return stringify(value, { aliasDuplicateObjects: false });
  });

/** What only the text of YAML can be made to say: references, tags, markers, broken indentation. */
const tokens = [
  ...["&a ", "*a", "&a [*a]", "!evil ", "!!binary ", "!!set ", "<<: *a\n", "? ", "- ", "---\n"],
  ...["...\n", "%YAML 1.1\n", "|\n", ">-\n", "'", '"', "{", "}", "[", "]", ": ", "\t", "\n", "  "],
  ...[
    "# ",
    ", ",
    "id: again\n",
    "kind: choices\n",
    "key: true\n",
    "\u0000",
    "\r",
    "\u2028",
    "@",
    "`",
  ],
  ...payloads,
];

/** A specimen whose text was cut, doubled or filled with tokens anywhere. */
const changedText = fc
  .tuple(
    fc.constantFrom(...Object.values(specimens)),
    fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.constantFrom("", ...tokens)), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([source, edits]) =>
    edits.reduce((whole, [at, cut, token]) => {
      const start = at % (whole.length + 1);
      return whole.slice(0, start) + token + whole.slice(start + (token ? 0 : cut));
    }, source),
  );

const soup = fc
  .array(fc.oneof(fc.constantFrom(...tokens), fc.string({ maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(""));

/** A list of lists, each of which names the one before many times. */
const bomb = fc.tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 12 })).map(
  ([width, depth]) =>
    `id: evil\nkind: choice\nobjective: &l0 [one, two]\n${Array.from({ length: depth }, (_, i) => {
      const names = Array.from({ length: width }, () => `*l${i}`).join(", ");
      return `x${i}: &l${i + 1} [${names}]`;
    }).join("\n")}\nstem: *l${depth}\n`,
);

/** What somebody might put into a `quiz` fence by a slip, or on purpose. */
export const quizText: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: changedFields },
  { weight: 6, arbitrary: changedText },
  { weight: 3, arbitrary: soup },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 400 }) },
  { weight: 1, arbitrary: bomb },
);

function apply(root: unknown, { what, at, by }: Change): void {
  const paths = pathsOf(root).filter((path) => path.length > 0);
  const texts = paths.filter((path) => typeof get(root, path) === "string");
  const onText = what === "append" || what === "insert";
  const list = onText && texts.length > 0 ? texts : paths;
  const path = list[at % Math.max(1, list.length)];
  const parent = path && get(root, path.slice(0, -1));
  const step = path?.at(-1);
  if (!isHolder(parent) || step === undefined) return;
  const value = parent[step];
  const said = typeof by === "string" ? by : JSON.stringify(by);
  if (what === "append") parent[step] = `${value}${said}`;
  else if (what === "insert") parent[step] = `${said}${value}`;
  else if (what === "replace") parent[step] = structuredClone(by);
  else if (what === "wrap") parent[step] = [value];
  else if (what === "rename") {
    delete parent[step];
    parent[`${step}${said}`] = value;
  } else if (what === "drop") {
    if (Array.isArray(parent)) parent.splice(Number(step), 1);
    else delete parent[step];
  } else if (Array.isArray(parent)) {
    if (what === "twice") parent.push(structuredClone(value));
    else parent.reverse();
  }
}

type Holder = Record<string | number, unknown>;

function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null;
}

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (!isHolder(value) || path.length > 6) return [path];
  return [path, ...Object.keys(value).flatMap((key) => pathsOf(value[key], [...path, key]))];
}

function get(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (isHolder(value) ? value[step] : undefined), root);
}
