import * as v from "valibot";
import { errorAt, type Path, type Problem } from "../../model/problem.js";
import { type FactLookup, kebab } from "./base.js";

/** What an author writes for a number: the number itself, or `{fact: id}`. */
export const factNumber = v.union(
  [
    v.pipe(v.number(), v.finite()),
    v.strictObject({
      fact: v.pipe(
        kebab,
        v.description("The id of a fact of the course; its value is the number."),
      ),
    }),
  ],
  "expected a number or a fact",
);

/** A number, or the fact that it is. */
export type FactNumber = v.InferOutput<typeof factNumber>;

/** Resolves authored numbers; a fact that is not there or is no number is added to the problems. */
export function numberResolver(
  facts: FactLookup,
  problems: Problem[],
): (path: Path, authored: FactNumber) => number {
  return (path, authored) => {
    const found = resolveNumber(authored, facts);
    if (typeof found === "number") return found;
    problems.push(errorAt(path, found));
    return Number.NaN;
  };
}

function resolveNumber(authored: FactNumber, facts: FactLookup): number | string {
  if (typeof authored === "number") return authored;
  const fact = facts.get(authored.fact);
  if (!fact) return `unknown fact "${authored.fact}"`;
  if (typeof fact.value === "number") return fact.value;
  return `fact "${authored.fact}" is no number but ${fact.value}`;
}

/** How an authored number is shown, inline Markdown; the fact itself where it comes from one. */
export function sayFactNumber(authored: FactNumber): string {
  return typeof authored === "number" ? String(authored) : `{{fact:${authored.fact}}}`;
}
