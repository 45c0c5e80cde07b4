import { escapeHtml } from "../../model/escapeHtml.js";
import type { Fact } from "../../model/fact/fact.js";
import type { Source } from "../../model/source.js";
import { enPages } from "../../model/words/en/pages.js";
import { readDataFolder, readFacts } from "../readData.js";
import { tablePath } from "../tablePath.js";
import { placesOf } from "./placedUses.js";
import type { PageEnv } from "./token.js";

/** The foot of a page: one note for each fact it shows, with its sources; empty without facts. */
export function renderNotes(env: PageEnv): string {
  const facts = readFacts();
  const notes = [...(env.factUses?.keys() ?? [])].map((id) => {
    const fact = facts.get(id);
    return fact ? renderNote(id, fact, placesOf(env, id)) : "";
  });
  if (!notes.length) return "";
  return `<section class="notes" aria-labelledby="sources-and-notes">
<h2 id="sources-and-notes">${enPages.fact.heading}</h2>
<p>${enPages.fact.intro}</p>
<ol class="notes__list">
${notes.join("\n")}
</ol>
</section>`;
}

function renderNote(id: string, fact: Fact, places: readonly string[]): string {
  const back = places.map((ref, i) => {
    const label = places.length === 1 ? enPages.fact.back : `${enPages.fact.back} (${i + 1})`;
    return `<a href="#${ref}" role="doc-backlink" aria-label="${label}">↩</a>`;
  });
  return `<li id="note-${id}"><div class="note__body">
<p class="note__fact"><strong>${escapeHtml(fact.text)}:</strong> ${escapeHtml(fact.label)}</p>
<p>${fact.sources.map(renderSource).join("; ")}. ${enPages.fact.grades[fact.grade]}${renderReason(fact)}</p>
<p class="note__terms">${renderTerms(fact)} ${renderRows(fact)}</p>
</div><p class="note__back">${back.join(" ")}</p></li>`;
}

/** The terms of the publications, each once. */
function renderTerms({ sources }: Fact): string {
  const terms = [...new Set(sources.map(({ licence }) => licence))];
  return `${enPages.fact.terms} ${terms.map(escapeHtml).join("; ")}.`;
}

const mostRows = 4;

/** Links to the rows; a count over many rows leads to the table. */
function renderRows({ rows, tables }: Fact): string {
  const titles = readDataFolder().tables;
  const links =
    rows.length > mostRows
      ? tables.map((table) => ({ table, row: "", label: "" }))
      : rows.filter((one, i) => rows.findIndex(({ row }) => row === one.row) === i);
  const named = links.map(({ table, row, label }) => {
    const title = titles.get(table)?.resource.title ?? table;
    const text = [title, label].filter(Boolean).join(": ");
    return `<a href="${tablePath(table, row)}">${escapeHtml(text)}</a>`;
  });
  return `${enPages.fact.rows(links.length)}: ${named.join("; ")}.`;
}

function renderReason(fact: Fact): string {
  return fact.note ? ` ${escapeHtml(fact.note.replace(/\.?$/, "."))}` : "";
}

/** One source in words: publisher, title, year, place; linked when its address is recorded. */
export function renderSource(source: Source): string {
  const title = `<cite>${escapeHtml(source.title)}</cite>`;
  const linked = source.url
    ? `<a href="${escapeHtml(source.url)}" rel="external">${title}</a>`
    : `${title} (${enPages.fact.noAddress})`;
  const place = source.locator === "not recorded" ? "" : source.locator;
  // A place that is a date says the year already.
  const year = source.year && place.includes(source.year) ? "" : source.year;
  const parts = [
    escapeHtml(source.publisher),
    linked,
    escapeHtml(source.edition),
    escapeHtml(year),
    escapeHtml(place),
  ];
  return parts.filter(Boolean).join(", ");
}
