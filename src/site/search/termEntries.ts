import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { SearchEntry } from "../../model/search/searchEntry.js";
import { plainText } from "../markdown/plainText.js";

/** Every term of the glossary. */
export function termEntries({ file = "data/glossary.yaml" } = {}): SearchEntry[] {
  const terms: unknown = existsSync(file) ? parse(readFileSync(file, "utf8")) : [];
  if (!Array.isArray(terms)) return [];
  return terms.map(
    ({ id, term, also, text }): SearchEntry => ({
      sort: "term",
      href: `glossary.html#term-${id}`,
      title: term,
      place: also ?? "",
      text: plainText(text),
    }),
  );
}
