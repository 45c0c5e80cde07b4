import type { Claim } from "../../model/claim/claim.js";
import { factsOf, parseHolds } from "../../model/fact/holds.js";
import type { Finding } from "../../model/finding.js";
import type { Term } from "../../model/glossary/term.js";
import type { DataFolder } from "../readData.js";
import type { PageSource } from "../readPage.js";
import { factUses } from "./factUses.js";
import { figureTables } from "./figureTables.js";
import { ownOf } from "./shownOf.js";

interface Evidence extends Pick<DataFolder, "facts" | "tables"> {
  claims: ReadonlyMap<string, Claim>;
  terms: ReadonlyMap<string, Term>;
}

/** Facts and tables that no page, no claim and no term uses, each kind in one note. */
export function unused(
  pages: readonly PageSource[],
  { facts, tables, claims, terms }: Evidence,
): Finding[] {
  const inClaims = [...claims.values()].flatMap((claim) => claim.facts);
  const inPages = pages.flatMap(factUses).map(({ id }) => id);
  const inTerms = [...terms.values()].flatMap(factsOfTerm);
  const used = withInputs([...inPages, ...comparedFacts(pages), ...inClaims, ...inTerms]);
  const shown = new Set([
    ...[...used].flatMap((id) => facts.get(id)?.tables ?? []),
    ...pages.flatMap(figureTables),
    "sources",
  ]);
  return [
    ...note(
      "data/facts.yaml",
      "facts",
      [...facts.keys()].filter((id) => !used.has(id)),
    ),
    ...note(
      "data/datapackage.json",
      "tables",
      [...tables.keys()].filter((id) => !shown.has(id)),
    ),
  ];

  function withInputs(ids: readonly string[]): Set<string> {
    const all = new Set(ids);
    // A set's iteration also visits what is added on the way.
    for (const id of all) for (const input of facts.get(id)?.of ?? []) all.add(input);
    return all;
  }
}

function factsOfTerm({ text }: Term): string[] {
  return [...text.matchAll(/\{\{fact:([^}]*)\}\}/g)].map(([, id = ""]) => id.trim());
}

/** The facts that pages compare; what is no comparison is reported where it stands. */
function comparedFacts(pages: readonly PageSource[]): string[] {
  const texts = pages.flatMap(({ content }) => [
    ...ownOf(content).matchAll(/\{\{holds:([^}]*)\}\}/g),
  ]);
  return texts.flatMap(([, text = ""]) => {
    try {
      return factsOf(parseHolds(text));
    } catch {
      return [];
    }
  });
}

function note(file: string, what: string, ids: readonly string[]): Finding[] {
  if (ids.length === 0) return [];
  const message = `${ids.length} ${what} that no page and no claim uses: ${ids.join(", ")}`;
  return [{ file, message, severity: "warning" }];
}
