import { group } from "d3";
import { escapeHtml } from "../../model/escapeHtml.js";
import type { Term } from "../../model/glossary/term.js";
import { enPages } from "../../model/words/en/pages.js";
import { renderFilter } from "../catalogue/filter.js";
import { sayAlso } from "../markdown/termNotes.js";
import { termElement } from "../markdown/termRule.js";
import type { PageEnv } from "../markdown/token.js";
import { readGlossary } from "./readGlossary.js";
import { type TermPlace, termPlaces } from "./termPlaces.js";

const words = enPages.glossary;

/** All terms of the course in the order of the alphabet, with what they mean and where they are used. */
export function renderGlossary(env: PageEnv, inline: (text: string) => string): string {
  env.hasGlossary = true;
  const { terms } = readGlossary();
  if (terms.size === 0) return `<p>${words.empty}</p>`;
  const places = termPlaces();
  const sorted = [...terms.values()].sort((a, b) => a.term.localeCompare(b.term, "en"));
  const groups = group(sorted, ({ term }) => initialOf(term));
  const parts = [...groups].map(([initial, own]) => {
    const entries = own.map((term) => renderEntry(term, places.get(term.id) ?? [], inline));
    return `<section data-group aria-labelledby="terms-${initial}"><h2 id="terms-${initial}" class="glossary__initial">${initial}</h2>
<dl class="glossary">${entries.join("\n")}</dl></section>`;
  });
  return renderFilter({
    what: words.what,
    label: words.find,
    count: words.count(terms.size),
    none: words.none,
    entries: parts.join("\n"),
  });
}

/** The letter under which a term is found: without accents; `#` for what begins with none. */
function initialOf(term: string): string {
  const [letter = ""] =
    term
      .normalize("NFD")
      .toUpperCase()
      .match(/[A-Z0-9]/) ?? [];
  return letter;
}

function renderEntry(
  term: Term,
  places: readonly TermPlace[],
  inline: (text: string) => string,
): string {
  return `<div class="glossary__entry" id="${termElement(term.id)}" data-find="${term.id}"><dt><dfn>${escapeHtml(term.term)}</dfn>${sayAlso(term)}</dt>
<dd><p>${inline(term.text)}</p>${renderSee(term)}<p class="glossary__uses">${renderPlaces(places)}</p></dd></div>`;
}

function renderSee({ see }: Term): string {
  const { terms } = readGlossary();
  const links = see.flatMap((id) => {
    const other = terms.get(id);
    return other ? [`<a href="#${termElement(id)}">${escapeHtml(other.term)}</a>`] : [];
  });
  return links.length ? `<p class="glossary__see">${words.see} ${links.join("; ")}</p>` : "";
}

function renderPlaces(places: readonly TermPlace[]): string {
  const links = places.map(({ lesson, step, title, href }) => {
    const text = step > 0 ? words.step(lesson, step, title) : words.intro(lesson);
    return `<a href="${href}">${escapeHtml(text)}</a>`;
  });
  return links.length ? `${words.usedIn} ${links.join("; ")}` : words.unused;
}
