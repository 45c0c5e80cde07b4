import type { Table } from "../../model/table.js";
import { enPages } from "../../model/words/en.js";
import { escapeHtml } from "../markdown/token.js";
import { readDataFolder } from "../readData.js";
import { tablePath } from "../tablePath.js";
import { renderFilter } from "./filter.js";
import { sayCode } from "./sayCode.js";
import { periodOf, sayGrades, unitsOf } from "./tableSummary.js";

const words = enPages.catalogue;

/** The tables of the course that have a page of their own: all but the list of sources. */
export function cataloguedTables(): Table[] {
  return [...readDataFolder().tables.values()].filter(
    ({ resource }) => resource.name !== "sources",
  );
}

/** The list of all tables by title, with a field to find one by its words or its columns. */
export function renderTableList(): string {
  const tables = cataloguedTables().toSorted((a, b) =>
    a.resource.title.localeCompare(b.resource.title, "en"),
  );
  return renderFilter({
    what: "tables",
    label: words.find,
    count: words.count(tables.length),
    none: words.none,
    entries: `<ul class="table-list">${tables.map(renderEntry).join("\n")}</ul>`,
  });
}

function renderEntry(table: Table): string {
  const { resource, rows } = table;
  const { name, title, description, schema } = resource;
  const columns = schema.fields.flatMap((field) => [field.name, field.title]);
  const facts = [
    periodOf(table),
    enPages.data.rows(rows.length),
    unitsOf(table).map(sayCode).join(", "),
    sayGrades(table),
  ];
  return `<li data-find="${escapeHtml([name, ...new Set(columns)].join(" "))}"><a href="${tablePath(name)}">${escapeHtml(title)}</a>
<p>${escapeHtml(description)}</p>
<p class="table-list__facts">${escapeHtml(facts.filter(Boolean).join(" · "))}</p></li>`;
}
