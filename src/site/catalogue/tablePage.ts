import { escapeHtml } from "../../model/escapeHtml.js";
import { enPages } from "../../model/words/en/pages.js";
import { readDataFolder } from "../readData.js";
import { renderFirstLook } from "./firstLook.js";
import { renderFields } from "./tableFields.js";
import { renderRows } from "./tableRows.js";
import { renderSummary } from "./tableSummary.js";
import { renderTableSources, renderTake, tableSources } from "./tableTake.js";
import { readUses } from "./uses.js";

const words = enPages.data;

/** Everything that the catalogue says of one table; throws when there is no sound table of the name. */
export function renderTablePage(name: string): string {
  const { tables, sources } = readDataFolder();
  const table = tables.get(name);
  if (!table) throw new Error(`there is no sound table "${name}" in the data folder`);
  const behind = tableSources(table, sources);
  const section = (id: string, title: string, content: string) =>
    content
      ? `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>\n${content}</section>`
      : "";
  return `<div class="table-page">
<p class="table-page__says">${escapeHtml(table.resource.description)}</p>
${renderSummary(table, readUses().get(name) ?? [])}
${section("first-look", words.firstLook, renderFirstLook(table))}
${section("table", words.table, renderRows(table, sources))}
${section("columns", words.fields, renderFields(table))}
${section("sources", words.sources, renderTableSources(behind))}
${section("take-along", words.take, renderTake(table, behind))}
</div>`;
}
