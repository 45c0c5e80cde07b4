import { errorAt, type Problem } from "../problem.js";
import type { Term } from "./term.js";
import { termsIn } from "./termUses.js";

/** What does not fit in one entry of the glossary, seen beside all entries and the known facts. */
export function termProblems(
  term: Term,
  { terms, facts }: { terms: ReadonlyMap<string, Term>; facts: { has(id: string): boolean } },
): Problem[] {
  const { id, text, see } = term;
  const named = [...text.matchAll(/\{\{fact:([^}]*)\}\}/g)].map(([, fact = ""]) => fact.trim());
  return [
    ...see.flatMap((other, i) => problemOf(other).map((say) => errorAt(["see", i], say))),
    ...termsIn(text).flatMap((other) => problemOf(other).map((say) => errorAt(["text"], say))),
    ...named
      .filter((fact) => !facts.has(fact))
      .map((fact) => errorAt(["text"], `unknown fact "${fact}"`)),
  ];

  function problemOf(other: string): string[] {
    if (other === id) return ["names the term itself"];
    return terms.has(other) ? [] : [`unknown term "${other}"`];
  }
}

/** The words by which a term is found, as one compares them. */
export function namesOf({ term, also }: Term): string[] {
  return [term, also ?? ""].filter(Boolean).map((name) => name.toLowerCase());
}
