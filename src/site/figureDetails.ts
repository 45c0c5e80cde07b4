import type { FigureTable, View } from "../charts/figure.js";
import { escapeHtml } from "../model/escapeHtml.js";
import { mayPublish } from "../model/mayPublish.js";
import type { Source } from "../model/source.js";
import { enFigure } from "../model/words/en.js";
import { type Shown, wordsId } from "./figureShown.js";
import { renderSource } from "./markdown/noteList.js";
import { readDataFolder } from "./readData.js";
import { tablePath } from "./tablePath.js";

/** More sources than these are listed only where the reader takes them along. */
const most = 6;

/** The source line: who published it and when, linked where an address is recorded. */
export function renderSources(sources: readonly Source[], data: unknown): string {
  const grades = (data as { grades?: ("A" | "B" | "D")[] }).grades ?? [];
  const named = sources.map(({ publisher, year, url }) => {
    const text = escapeHtml([publisher, year].filter((part) => part !== "").join(", "));
    return url ? `<a href="${escapeHtml(url)}" rel="external">${text}</a>` : text;
  });
  const distinct = [...new Set(named)];
  const rest = distinct.length > most ? `; ${enFigure.moreSources(distinct.length - most)}` : "";
  const how = grades.map((grade) => enFigure.grades[grade]).join(", ");
  return `<p class="figure__sources">${enFigure.sources(sources.length)} ${distinct.slice(0, most).join("; ")}${rest}.${how && ` ${enFigure.howKnown(how)}`}</p>`;
}

/** What a reader opens below the figure: the data as a table, and what there is to take along. */
export function renderDetails(
  shown: Shown,
  { sources, tables }: { sources: readonly Source[]; tables: readonly string[] },
): string {
  return `<div class="figure__more">
<details class="figure__words"><summary>${enFigure.inWords}</summary>
${shown.views.map((view, i) => renderWords(shown, view, i)).join("\n")}
</details>
<details class="figure__table"><summary>${enFigure.table}</summary>
${shown.views.map((view, i) => renderTable(shown, view, i)).join("\n")}
</details>
<details class="figure__take"><summary>${enFigure.take}</summary>
<ul>${tables.map(renderTableLink).join("")}</ul>
<p>${enFigure.cite}</p>
<p class="figure__citation">${escapeHtml(enFigure.citation(shown.figure.measure(shown.data, { locale: shown.locale })))}</p>
<ul>${sources.map((source) => `<li>${renderSource(source)}</li>`).join("")}</ul>
</details>
</div>`;
}

function renderWords(shown: Shown, view: View, i: number): string {
  const text = shown.figure.describe(shown.data, { view: view.id, locale: shown.locale });
  return `<p id="${wordsId(shown, view)}" data-index="${i + 1}">${escapeHtml(text)}</p>`;
}

/** A table behind the figure: its page, its vintage and terms, and the file where the terms allow it. */
function renderTableLink(name: string): string {
  const resource = readDataFolder().tables.get(name)?.resource;
  if (!resource) return "";
  const { title, vintage, licenses } = resource;
  const terms = licenses.map((license) => license.title).join("; ");
  const file = mayPublish(resource)
    ? `<a download="${name}.csv" href="/loaders/tables/${name}.csv">${name}.csv</a> `
    : "";
  const says = `${enFigure.vintage(vintage)} ${terms}.`;
  return `<li>${file}<a href="${tablePath(name)}">${escapeHtml(title)}</a>. ${escapeHtml(says)}</li>`;
}

function renderTable({ figure, data, locale }: Shown, view: View, i: number): string {
  const { caption, columns, rows } = figure.tabulate(data, { view: view.id, locale });
  const head = columns.map(
    ({ label, unit, numeric }) =>
      `<th scope="col"${numeric ? ' class="number"' : ""}>${escapeHtml(label)}${unit && ` <small>${escapeHtml(unit)}</small>`}</th>`,
  );
  return `<div class="figure__scroll" data-view="${view.id}" data-index="${i + 1}" tabindex="0" role="group" aria-label="${escapeHtml(caption)}">
<table><caption>${escapeHtml(caption)}</caption><thead><tr>${head.join("")}</tr></thead>
<tbody>${rows.map((row) => renderRow(row, columns)).join("")}</tbody></table></div>`;
}

function renderRow(row: readonly string[], columns: FigureTable["columns"]): string {
  const cells = row.map((cell, i) => {
    if (i === 0) return `<th scope="row">${escapeHtml(cell)}</th>`;
    return `<td${columns[i]?.numeric ? ' class="number"' : ""}>${escapeHtml(cell)}</td>`;
  });
  return `<tr>${cells.join("")}</tr>`;
}
