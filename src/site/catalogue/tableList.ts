import { escapeHtml } from "../../model/escapeHtml.js";
import type { Table } from "../../model/table.js";
import { enPages } from "../../model/words/en/pages.js";
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
    entries: [...topicsOf(tables)].map(([topic, own]) => renderTopic(topic, own)).join("\n"),
  });
}

/** The tables by topic; topics in the order of the words file, others after them. */
function topicsOf(tables: readonly Table[]): Map<string, Table[]> {
  const named = tables.map((table) => ({ table, topic: table.resource.topic ?? words.other }));
  const known: readonly string[] = words.topics;
  const topics = [...known, ...new Set(named.map(({ topic }) => topic))];
  const groups = [...new Set(topics)].map((topic): [string, Table[]] => {
    return [topic, named.filter((each) => each.topic === topic).map(({ table }) => table)];
  });
  return new Map(groups.filter(([, own]) => own.length > 0));
}

function renderTopic(topic: string, tables: readonly Table[]): string {
  const id = `topic-${topic.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
  return `<section data-group aria-labelledby="${id}"><h2 id="${id}" class="filter-list__topic">${escapeHtml(topic)}</h2>
<ul class="table-list">${tables.map(renderEntry).join("\n")}</ul></section>`;
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
