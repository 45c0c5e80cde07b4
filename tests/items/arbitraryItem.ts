import fc from "fast-check";
import { parse } from "yaml";
import type { Item, Kind } from "../../src/items/kinds.js";
import { toItem } from "../../src/items/spec/toItem.js";
import { specimens } from "./specimens.js";

/** One way to change what an author wrote: a text, a number, the order or the length of a list. */
interface Change {
  what: "text" | "number" | "reverse" | "rotate" | "shorten";
  at: number;
  text: string;
  number: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  what: fc.constantFrom("text", "number", "reverse", "rotate", "shorten"),
  at: fc.nat(),
  // Nobody takes these for a verdict, and hardly any two are equal.
  text: fc.string({ unit: "grapheme", maxLength: 20 }).map((said) => `so ${said} then`),
  number: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
});

/** Graded items of a kind: its specimens, changed in ways that the kind allows. */
export function arbitraryItem(kind: Kind): fc.Arbitrary<Item> {
  const written = Object.values(specimens)
    .map((source): { kind: string; graded?: boolean } => parse(source))
    .filter((value) => value.kind === kind && value.graded !== false);
  return fc
    .tuple(fc.constantFrom(...written), fc.array(change, { maxLength: 8 }))
    .map(([first, changes]) => {
      let kept = first;
      for (const one of changes) {
        const next = structuredClone(kept);
        apply(next, one);
        // What the kind does not allow is not done.
        if (toItem(next, { facts: new Map() }).item) kept = next;
      }
      const { item } = toItem(kept, { facts: new Map() });
      if (!item) throw new Error(`no specimen of the kind ${kind} is sound`);
      return item;
    });
}

const fixed = new Set(["id", "kind", "objective", "misconception", "revisits", "stimulus"]);

function apply(root: object, { what, at, text, number }: Change): void {
  const wanted = { text: "string", number: "number" }[what as string];
  const places = placesIn(root).filter(({ parent, step }) =>
    wanted ? typeof parent[step] === wanted : Array.isArray(parent[step]),
  );
  const place = places[at % Math.max(1, places.length)];
  if (!place) return;
  const { parent, step } = place;
  const value = parent[step];
  if (!Array.isArray(value)) parent[step] = what === "text" ? text : number;
  else if (what === "reverse") value.reverse();
  else if (what === "rotate") value.push(value.shift());
  else value.splice(at % value.length, 1);
}

interface Place {
  parent: Record<string, unknown>;
  step: string;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  const parent = value as Record<string, unknown>;
  return Object.keys(parent)
    .filter((step) => !fixed.has(step))
    .flatMap((step) => [{ parent, step }, ...placesIn(parent[step])]);
}
