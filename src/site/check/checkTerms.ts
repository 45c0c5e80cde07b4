import type { Finding } from "../../model/finding.js";
import type { Term } from "../../model/glossary/term.js";
import { termPattern, termsIn } from "../../model/glossary/termUses.js";
import type { PageSource } from "../readPage.js";
import { sayUnknown } from "./nearest.js";
import { shownOf } from "./shownOf.js";
import { termUses } from "./termUses.js";

type Terms = ReadonlyMap<string, Term>;

const begun = /\{\{\s*term\b[^}\n]*\}{0,2}/g;

/** Links of a page to terms that do not exist, and such as are miswritten. */
export function checkTerms({ file, content, offset }: PageSource, terms: Terms): Finding[] {
  return shownOf(content)
    .split("\n")
    .flatMap((text, index) => {
      const found = [...text.matchAll(termPattern)];
      const messages = [
        ...found.flatMap(([, id = "", words]) => problemOf(id.trim(), words, terms)),
        ...[...text.replace(termPattern, "").matchAll(begun)].map(
          ([each]) => `found "${each}", expected {{term:id}} or {{term:id|words}} on one line`,
        ),
      ];
      const line = index + 1 + offset;
      return messages.map((message): Finding => ({ file, line, message, severity: "error" }));
    });
}

function problemOf(id: string, words: string | undefined, terms: Terms): string[] {
  if (!terms.has(id)) return [sayUnknown("term", id, [...terms.keys()])];
  return words?.trim() === "" ? [`the term "${id}" has no words after the |`] : [];
}

/** The entries of the glossary to which no page leads, not even by way of another entry, in one note. */
export function unusedTerms(pages: readonly PageSource[], terms: Terms, file: string): Finding[] {
  const used = new Set(pages.flatMap(termUses).map(({ id }) => id));
  // A set's iteration also visits what is added on the way.
  for (const id of used) for (const other of termsIn(terms.get(id)?.text ?? "")) used.add(other);
  const ids = [...terms.keys()].filter((id) => !used.has(id));
  if (ids.length === 0) return [];
  const message = `terms that no page uses (${ids.length}): ${ids.join(", ")}`;
  return [{ file, message, severity: "warning" }];
}
