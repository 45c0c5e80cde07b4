import fc from "fast-check";
import { toTakeAlong } from "../../src/model/report/takeAlong.js";
import { anyProgress } from "../model/progress/arbitraryProgress.js";

/** Markup that would run, or break out of where it stands, if it were ever taken for markup. */
export const markups = [
  `<img src=x onerror="globalThis.pwned=1">`,
  `<script>globalThis.pwned=1</script>`,
  `"><svg onload=globalThis.pwned=1>`,
  `javascript:globalThis.pwned=1`,
  `'--></style></textarea><iframe srcdoc="<script>parent.pwned=1</script>">`,
];

const nasty: readonly unknown[] = [
  ...[null, true, false, "", 0, -1, 1.5, 1e308, -1e308, 2 ** 53, 8.64e15 + 1, [], {}, [[]]],
  ...["__proto__", "constructor", "x".repeat(5000), "\u0000", "\ud800", "2010-09-07", ...markups],
  ...[JSON.parse(`{"__proto__":{"polluted":1}}`), { constructor: { prototype: { polluted: 1 } } }],
  { values: [1], text: markups[0] },
  Array.from({ length: 600 }, () => 1),
];

/** A valid file with some of its values replaced, removed, or put under other keys. */
const mutated = fc
  .tuple(
    anyProgress,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...nasty), fc.nat(3)), {
      minLength: 0,
      maxLength: 3,
    }),
  )
  .map(([progress, changes]) => {
    const value = JSON.parse(toTakeAlong(progress, new Date(0)));
    for (const [where, what, how] of changes) mutate(value, where, { what, how });
    return JSON.stringify(value);
  });

function mutate(root: object, where: number, { what, how }: { what: unknown; how: number }): void {
  const places: [Record<string, unknown>, string][] = [];
  const visit = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      places.push([value as Record<string, unknown>, key]);
      visit(inner);
    }
  };
  visit(root);
  const place = places[where % places.length];
  if (!place) return;
  const [holder, key] = place;
  if (how === 0) delete holder[key];
  else if (how === 1 && typeof what === "string") {
    define(holder, what, holder[key]);
  } else define(holder, key, structuredClone(what));
}

// Setting `__proto__` would change what is no key of the file.
function define(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** A valid file whose letters were damaged. */
const damaged = fc
  .tuple(anyProgress, fc.nat(), fc.nat(8), fc.string({ maxLength: 4 }))
  .map(([progress, at, cut, put]) => {
    const text = toTakeAlong(progress, new Date(0));
    const i = at % text.length;
    return text.slice(0, i) + put + text.slice(i + cut);
  });

/** A valid file with markup in every text that may be free. */
const marked = fc.tuple(anyProgress, fc.constantFrom(...markups)).map(([progress, markup]) => {
  const text = { values: [1], text: markup };
  const items = Object.entries(progress.items).map(([id, record]) => [
    id,
    {
      ...record,
      hash: markup.slice(0, 40),
      note: { text: markup, at: 1 },
      attempts: record.attempts.map((attempt) => ({ ...attempt, response: text })),
      draft: { response: text, at: 8.7e15 },
    },
  ]);
  const place = { step: markup, number: 1, title: markup, at: 1 };
  const places = { one: place, two: place };
  return toTakeAlong({ ...progress, items: Object.fromEntries(items), places }, new Date(0));
});

const deep = fc
  .tuple(fc.integer({ min: 1, max: 20_000 }), fc.constantFrom(`[`, `{"a":`, `{"__proto__":`))
  .map(([depth, opening]) => {
    const closing = opening === "[" ? "]" : "}";
    const nest = `${opening.repeat(depth)}${opening === "[" ? "" : "1"}${closing.repeat(depth)}`;
    return `{"format":"rare-leverage-progress","edition":1,"exported":"2010-09-07T00:00:00.000Z","progress":{"version":2,"places":{},"items":${nest}}}`;
  });

/** Any text that somebody may choose as a file. */
export const anyFile: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 8, arbitrary: fc.json() },
  { weight: 24, arbitrary: mutated },
  { weight: 12, arbitrary: damaged },
  { weight: 8, arbitrary: marked },
  { weight: 1, arbitrary: deep },
);
