import { upperFirst } from "../../charts/upperFirst.js";
import { citationParts } from "../../model/citation.js";
import { escapeHtml } from "../../model/escapeHtml.js";
import type { Source } from "../../model/source.js";
import { enPages } from "../../model/words/en/pages.js";
import type { Place } from "../place.js";
import { readSources } from "../readData.js";
import { sourcePath } from "../tablePath.js";
import { readReading } from "./readingSpec.js";

const words = enPages.reading;

/** A `reading` fence → a list of publications: full citation, why to read it, how we know it. */
export function renderReading(
  yaml: string,
  place: Place,
  inline: (markdown: string) => string,
): string {
  const sources = readSources();
  const entries = readReading(yaml, place, sources).flatMap(({ source: id, note }) => {
    const source = sources.get(id);
    return source ? [renderEntry(source, inline(note))] : [];
  });
  return `<ul class="reading">${entries.join("\n")}</ul>`;
}

function renderEntry(source: Source, note: string): string {
  const { id, grade, url, title } = source;
  const about = `<span class="vh">: ${escapeHtml(title)}</span>`;
  const how = [
    enPages.sources.reads[grade],
    url ? "" : enPages.sources.noAddress,
    `<a href="${sourcePath(id)}">${words.record}${about}</a>`,
  ];
  return `<li><p class="reading__source">${renderCitation(source)}</p>
<p class="reading__note">${note}</p>
<p class="reading__grade">${how.filter(Boolean).join(" ")}</p></li>`;
}

/** The citation with its title as a link, where an address is recorded. */
function renderCitation(source: Source): string {
  const { publisher, title, edition, locator } = citationParts(source);
  const cite = `<cite>${escapeHtml(title)}</cite>`;
  const linked = source.url
    ? `<a href="${escapeHtml(source.url)}" rel="external">${cite}</a>`
    : cite;
  const named = [linked, escapeHtml(edition)].filter(Boolean).join(", ");
  const end = /[?!.]$/.test(edition || title) ? "" : ".";
  return [`${escapeHtml(publisher)}.`, `${named}${end}`, escapeHtml(upperFirst(locator))]
    .filter(Boolean)
    .join(" ");
}
