import { escapeHtml } from "../../model/escapeHtml.js";
import type { Term } from "../../model/glossary/term.js";
import { enPages } from "../../model/words/en/pages.js";
import { readGlossary } from "../glossary/readGlossary.js";
import { placesOf } from "./placedUses.js";
import { termElement } from "./termRule.js";
import type { PageEnv } from "./token.js";

const words = enPages.glossary;

/** The terms that a page links to, each with its definition; empty without terms, and in the glossary. */
export function renderTermNotes(env: PageEnv, inline: (text: string) => string): string {
  const { terms } = readGlossary();
  const notes: string[] = [];
  if (env.hasGlossary) return "";
  // A map's iteration also visits what is added on the way: terms within definitions.
  for (const name of env.termUses?.keys() ?? []) {
    const term = terms.get(name.replace(/^term-/, ""));
    if (term) notes.push(renderNote(term, env, inline));
  }
  if (!notes.length) return "";
  return `<section class="notes notes--terms" aria-labelledby="words-explained">
<h2 id="words-explained">${words.heading}</h2>
<ul class="notes__list">
${notes.join("\n")}
</ul>
</section>\n`;
}

function renderNote(term: Term, env: PageEnv, inline: (text: string) => string): string {
  const name = termElement(term.id);
  const [place] = placesOf(env, name);
  const back = place
    ? `<p class="note__back"><a href="#${place}" role="doc-backlink" aria-label="${words.back}">↩</a></p>`
    : "";
  return `<li id="${name}"><div class="note__body">
<p><dfn>${escapeHtml(term.term)}</dfn>${sayAlso(term)}: ${inline(term.text)}</p>
<p class="note__terms"><a href="/glossary#${name}">${words.entry}<span class="vh">: ${escapeHtml(term.term)}</span></a></p>
</div>${back}</li>`;
}

/** Another word for a term, in brackets; empty where there is none. */
export function sayAlso({ also }: Term): string {
  return also ? ` (${words.also(escapeHtml(also))})` : "";
}
