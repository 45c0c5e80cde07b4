import type { SearchEntry } from "../../model/search/searchEntry.js";
import { readGlossary } from "../glossary/readGlossary.js";
import { plainText } from "../markdown/plainText.js";
import { termElement } from "../markdown/termRule.js";

/** Every term of the glossary. */
export function termEntries(): SearchEntry[] {
  return [...readGlossary().terms.values()].map(
    ({ id, term, also = "", text }): SearchEntry => ({
      sort: "term",
      href: `glossary.html#${termElement(id)}`,
      title: term,
      place: also,
      text: plainText(text),
    }),
  );
}
