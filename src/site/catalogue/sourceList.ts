import { toBibtex, toCitation } from "../../model/citation.js";
import { escapeHtml } from "../../model/escapeHtml.js";
import type { Source } from "../../model/source.js";
import { enPages } from "../../model/words/en/pages.js";
import { readClaims } from "../claims/readClaims.js";
import { readDataFolder } from "../readData.js";
import { tablePath } from "../tablePath.js";
import { renderFilter } from "./filter.js";
import { cataloguedTables } from "./tableList.js";

const words = enPages.sources;

/** All publications, each with its place, its terms, its citation and what rests on it. */
export function renderSourceList(): string {
  const sources = [...readDataFolder().sources.values()].toSorted(
    (a, b) => a.publisher.localeCompare(b.publisher, "en") || a.title.localeCompare(b.title, "en"),
  );
  const resting = restingOn();
  const entries = sources.map((source) => renderEntry(source, resting.get(source.id) ?? []));
  return `<p><a download="rare-leverage.bib" href="/loaders/sources.bib">${words.bib}</a></p>
${renderFilter({
  what: "publications",
  label: words.find,
  count: words.count(sources.length),
  none: words.none,
  entries: `<ul class="source-list">${entries.join("\n")}</ul>`,
})}`;
}

/** What rests on each source: tables with the number of their rows, then claims. */
function restingOn(): ReadonlyMap<string, string[]> {
  const resting = new Map<string, string[]>();
  const add = (id: string, what: string) => resting.set(id, [...(resting.get(id) ?? []), what]);
  for (const { resource, rows } of cataloguedTables()) {
    for (const [id, count] of rowsBySource(rows)) {
      const link = `<a href="${tablePath(resource.name)}">${escapeHtml(resource.title)}</a>`;
      add(id, `${link} (${words.rows(count)})`);
    }
  }
  for (const { id, title, sources } of readClaims().claims.values()) {
    for (const source of sources) {
      add(source, `<a href="/claims#${id}">${escapeHtml(`${words.claim}: ${title}`)}</a>`);
    }
  }
  return resting;
}

function rowsBySource(rows: readonly Readonly<Record<string, unknown>>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const named = Object.entries(row).filter(([name]) =>
      /^(source|other_sources|source_.*)$/.test(name),
    );
    const ids = new Set(named.flatMap(([, cell]) => String(cell ?? "").split(";")).filter(Boolean));
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function renderEntry(source: Source, resting: readonly string[]): string {
  const { id, title, publisher, year, edition, locator, url, licence, grade, note } = source;
  const heading = url
    ? `<a href="${escapeHtml(url)}" rel="external">${escapeHtml(title)}</a>`
    : escapeHtml(title);
  const made = [publisher, edition, year].filter(Boolean).join(", ");
  const lines = [
    escapeHtml(made),
    locator && locator !== "not recorded" ? `${words.locator} ${escapeHtml(locator)}.` : "",
    `${words.reads[grade]}${note ? ` ${escapeHtml(note.replace(/\.?$/, "."))}` : ""}`,
    `${words.terms} ${escapeHtml(licence)}.${url ? "" : ` ${words.noAddress}`}`,
    resting.length ? `${words.restsOn} ${resting.join("; ")}.` : words.nothing,
  ];
  return `<li id="source-${id}" data-find="${id}"><p class="source-list__title"><cite>${heading}</cite></p>
${lines
  .filter(Boolean)
  .map((line) => `<p>${line}</p>`)
  .join("")}
<details><summary>${words.cite}<span class="vh">: ${escapeHtml(title)}</span></summary><p>${escapeHtml(toCitation(source))}</p><pre><code>${escapeHtml(toBibtex(source))}</code></pre></details></li>`;
}
