import { toBibtex, toCitation } from "../../model/citation.js";
import { escapeHtml } from "../../model/escapeHtml.js";
import { mayPublish } from "../../model/mayPublish.js";
import type { Source } from "../../model/source.js";
import type { Table } from "../../model/table.js";
import { enPages } from "../../model/words/en/pages.js";
import { sourcePath } from "../tablePath.js";

const words = enPages.data;

/** The publications behind a table, in the order in which its rows name them. */
export function tableSources(
  { rows }: Pick<Table, "rows">,
  sources: ReadonlyMap<string, Source>,
): Source[] {
  const ids = rows.flatMap((row) =>
    Object.entries(row).flatMap(([name, cell]) =>
      name === "source" || name === "other_sources" || name.startsWith("source_")
        ? String(cell ?? "").split(";")
        : [],
    ),
  );
  return [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
}

/** The sources of a table, each linked to what else rests on it. */
export function renderTableSources(sources: readonly Source[]): string {
  const items = sources.map(
    (source) =>
      `<li>${escapeHtml(toCitation(source))} <a href="${sourcePath(source.id)}">${words.sources}<span class="vh">: ${escapeHtml(source.title)}</span></a></li>`,
  );
  return `<ul class="table-sources">${items.join("")}</ul>`;
}

/** What a reader may take along: the files, unless the terms keep them back, and the citation. */
export function renderTake({ resource }: Table, sources: readonly Source[]): string {
  const { name, title, vintage } = resource;
  const file = (extension: string) => `/loaders/tables/${name}.${extension}`;
  const files = `<ul class="take-files"><li><a download="${name}.csv" href="${file("csv")}">${words.csv(name)}</a></li><li><a download="${name}.json" href="${file("json")}">${words.json(name)}</a></li></ul>`;
  const bibtex = sources.map(toBibtex).join("\n\n");
  return `${mayPublish(resource) ? files : `<p>${words.closed}</p>`}
<p>${words.cite} ${escapeHtml(words.citation(title, vintage))}</p>
<details class="bibtex"><summary>${words.bibtex}</summary><pre><code>${escapeHtml(bibtex)}</code></pre></details>`;
}
