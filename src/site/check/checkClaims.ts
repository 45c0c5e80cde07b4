import type { Fact } from "../../model/fact/fact.js";
import { holdsProblem } from "../../model/fact/holds.js";
import type { Finding } from "../../model/finding.js";
import type { PageSource } from "../readPage.js";
import { shownOf } from "./shownOf.js";

const claimLink = /\{\{claim:([^}]*)\}\}/g;
const comparison = /\{\{holds:([^}]*)\}\}/g;

interface Known {
  claims: ReadonlyMap<string, unknown>;
  facts: ReadonlyMap<string, Fact>;
}

/** What a page says of claims and of its own comparisons that is not so. */
export function checkClaims(page: PageSource, { claims, facts }: Known): Finding[] {
  const { file, content, offset, data } = page;
  const named = Array.isArray(data.claims) ? data.claims.map(String) : [];
  const inFront = named
    .filter((id) => !claims.has(id))
    .map((id): Finding => toFinding(file, 1, `claims: unknown claim "${id}"`));
  const inText = shownOf(content)
    .split("\n")
    .flatMap((text, index) => {
      const ids = [...text.matchAll(claimLink)].map(([, id = ""]) => id.trim());
      const messages = [
        ...ids.filter((id) => !claims.has(id)).map((id) => `unknown claim "${id}"`),
        ...[...text.matchAll(comparison)].flatMap(([, words = ""]) => maybeFailure(words, facts)),
      ];
      return messages.map((message) => toFinding(file, index + 1 + offset, message));
    });
  return [...inFront, ...inText];
}

function maybeFailure(words: string, facts: ReadonlyMap<string, Fact>): string[] {
  try {
    return [holdsProblem(words, facts) ?? []].flat();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function toFinding(file: string, line: number, message: string): Finding {
  return { file, line, message, severity: "error" };
}
