import type { Fact } from "../fact/fact.js";
import { factsOf, holdsProblem, parseHolds } from "../fact/holds.js";
import { errorAt, type Path, type Problem } from "../problem.js";
import type { ClaimSpec } from "./claimSpec.js";

/** A claim with what it rests on. */
export interface Claim extends ClaimSpec {
  /** Ids of the facts that its texts, its comparisons and its drawing use. */
  facts: readonly string[];
  /** The tables behind these facts. */
  tables: readonly string[];
  /** Ids of the publications behind them, and of those that the evidence names. */
  sources: readonly string[];
}

interface Known {
  facts: ReadonlyMap<string, Fact>;
  sources: ReadonlyMap<string, unknown>;
}

const inText = /\{\{fact:\s*([^}\s]*)\s*\}\}/g;

/** A claim's spec → the claim, and what does not fit: unknown names, comparisons that fail. */
export function toClaim(spec: ClaimSpec, known: Known): { claim: Claim; problems: Problem[] } {
  const uses = factUsesOf(spec);
  const ids = [...new Set(uses.map(({ id }) => id))];
  const facts = ids.flatMap((id) => known.facts.get(id) ?? []);
  const named = spec.evidence.flatMap(({ sources }) => sources);
  const problems = [
    ...uses
      .filter(({ id }) => !known.facts.has(id))
      .map(({ id, path }) => errorAt(path, `unknown fact "${id}"`)),
    ...unknownSources(spec, known),
    ...failingComparisons(spec, known),
    ...undrawable(spec, known),
  ];
  const behind = facts.flatMap(({ sources }) => sources.map(({ id }) => id));
  return {
    claim: {
      ...spec,
      facts: ids,
      tables: [...new Set(facts.flatMap(({ tables }) => tables))],
      sources: [...new Set([...behind, ...named])],
    },
    problems,
  };
}

function factUsesOf(spec: ClaimSpec): { id: string; path: Path }[] {
  const texts: [Path, string][] = [
    [["claim"], spec.claim],
    [["because"], spec.because],
    [["changes"], spec.changes],
    ...spec.evidence.map((each, i): [Path, string] => [["evidence", i, "text"], each.text]),
  ];
  return [
    ...texts.flatMap(([path, text]) =>
      [...text.matchAll(inText)].map(([, id = ""]) => ({ id, path })),
    ),
    ...spec.draw.values.map(({ fact }, i) => ({ id: fact, path: ["draw", "values", i, "fact"] })),
    ...comparisons(spec).flatMap(({ text, path }) => {
      try {
        return factsOf(parseHolds(text)).map((id) => ({ id, path }));
      } catch {
        return [];
      }
    }),
  ];
}

function comparisons({ evidence }: ClaimSpec): { text: string; path: Path }[] {
  return evidence.flatMap(({ holds }, i) =>
    holds.map((text, j) => ({ text, path: ["evidence", i, "holds", j] })),
  );
}

function unknownSources({ evidence }: ClaimSpec, { sources }: Known): Problem[] {
  return evidence.flatMap((each, i) =>
    each.sources
      .filter((id) => !sources.has(id))
      .map((id) => errorAt(["evidence", i, "sources"], `unknown source "${id}"`)),
  );
}

function failingComparisons(spec: ClaimSpec, { facts }: Known): Problem[] {
  return comparisons(spec).flatMap(({ text, path }) => {
    const problem = maybeProblem(text, facts);
    return problem === undefined ? [] : [errorAt(path, problem)];
  });
}

/** Bars need numbers, a row of dates needs dates. */
function undrawable({ draw }: ClaimSpec, { facts }: Known): Problem[] {
  const expected = draw.form === "bars" ? "number" : "string";
  return draw.values.flatMap(({ fact }, i) => {
    const value = facts.get(fact)?.value;
    if (value === undefined || typeof value === expected) return [];
    const found = expected === "number" ? "a date, expected a number" : "a number, expected a date";
    return [errorAt(["draw", "values", i, "fact"], `is ${found}`)];
  });
}

function maybeProblem(text: string, facts: ReadonlyMap<string, Fact>): string | undefined {
  try {
    if (factsOf(parseHolds(text)).some((id) => !facts.has(id))) return undefined;
    return holdsProblem(text, facts);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
