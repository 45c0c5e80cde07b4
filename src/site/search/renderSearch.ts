import { escapeHtml } from "../../model/escapeHtml.js";
import type { SearchEntry, SearchSort } from "../../model/search/searchEntry.js";
import { enPages } from "../../model/words/en/pages.js";
import { searchEntries } from "./searchEntries.js";
import { renderSearchForm } from "./searchForm.js";

const words = enPages.search;

// With a query the lists give way to its results from the start, so that nothing moves later.
const markAsked = `<script>if (/[?&]q=[^&]/.test(location.search)) document.currentScript.parentElement.dataset.state = "asked";</script>`;

/** The search page: a field and its results; below them, and instead of them without scripts, lists of everything. */
export function renderSearch(): string {
  const entries = searchEntries();
  const examples = words.examples.map(
    (word) => `<button type="button" class="search__example">${escapeHtml(word)}</button>`,
  );
  return `<site-search>${markAsked}
${renderSearchForm({ id: "search-q" })}
<p class="search__try needs-js">${words.try} ${examples.join(" ")}</p>
<p class="search__status" role="status" tabindex="-1"></p>
<div class="search__results"></div>
<p class="search__plain">${words.plain}</p>
<div class="search__ways">
<h2>${words.ways}</h2>
${sections.map((section) => renderSection(section, entries)).join("\n")}
</div>
<a class="search__index" hidden download href="/loaders/search/entries.json">${words.ways}</a>
</site-search>`;
}

const sections: readonly { sort: SearchSort; title: string }[] = [
  { sort: "step", title: words.lessons },
  { sort: "term", title: words.terms },
  { sort: "claim", title: words.claims },
  { sort: "table", title: words.tables },
  { sort: "figure", title: words.figures },
];

/** Of the lessons' steps only the lessons themselves, which are few and lead on. */
function renderSection(
  { sort, title }: (typeof sections)[number],
  entries: readonly SearchEntry[],
): string {
  const own = entries.filter(
    (entry) => entry.sort === sort && !(sort === "step" && entry.href.includes("#")),
  );
  if (own.length === 0) return "";
  const links = own.map((entry) => {
    const place = sort === "step" || sort === "claim" ? `${escapeHtml(entry.place)}: ` : "";
    return `<li><a href="/${entry.href.replace(".html", "")}">${place}${escapeHtml(entry.title)}</a></li>`;
  });
  const open = sort === "step" ? " open" : "";
  return `<details${open}><summary>${title} <span>${own.length}</span></summary><ul>${links.join("")}</ul></details>`;
}
