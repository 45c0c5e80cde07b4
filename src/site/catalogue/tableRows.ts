import { max } from "d3";
import { toShortName } from "../../model/citation.js";
import type { Field } from "../../model/dataPackage.js";
import { escapeHtml } from "../../model/escapeHtml.js";
import { rowId } from "../../model/rowId.js";
import type { Source } from "../../model/source.js";
import type { Row, Table } from "../../model/table.js";
import { enPages } from "../../model/words/en/pages.js";
import { enTable } from "../../model/words/en/table.js";
import { sourcePath } from "../tablePath.js";
import { formatCell } from "./formatCell.js";
import { renderNotes, toNumberedNotes } from "./numberedNotes.js";
import { sayCode } from "./sayCode.js";

const words = enPages.data;

/** Longer tables are shown in pages of this many rows. */
export const pageSize = 50;

/** A table's rows: all of them in the page; sorted, found and paged when scripts run. */
export function renderRows(table: Table, sources: ReadonlyMap<string, Source>): string {
  const { resource, rows } = table;
  const fields = resource.schema.fields.filter(({ name }) => name !== "other_sources");
  const same = rows.length > 1 ? fields.filter((field) => isSame(rows, field.name)) : [];
  const shown = inReadingOrder(
    fields.filter((field) => !same.includes(field)),
    table,
  );
  const paged = rows.length > pageSize ? " data-paged" : "";
  const lengths = shown.map(({ name }) => max(rows, (row) => String(row[name] ?? "").length) ?? 0);
  const notes = toNumberedNotes(rows);
  // A row is named by its first column that is never empty.
  const head = shown.findIndex(({ name }) => rows.every((row) => (row[name] ?? null) !== null));
  const parts = { shown, head, lengths, key: resource.schema.primaryKey, sources, notes };
  const caption = `${resource.title}: ${words.rows(rows.length)}`;
  return `${renderSame(rows[0], same, sources)}
<data-table${paged}>
${renderTools(rows.length)}
<div class="data-table__scroll" tabindex="0" role="group" aria-label="${escapeHtml(caption)}">
<table><caption class="vh">${escapeHtml(caption)}</caption>
<thead><tr>${shown.map(renderHead).join("")}</tr></thead>
<tbody>
${rows.map((row) => renderRow(row, parts)).join("\n")}
</tbody></table></div>
${paged && renderPager(rows.length)}
</data-table>
${renderNotes(notes)}
<p class="data-table__legend">${words.legend}</p>`;
}

/** Short keys first, then numbers with their unit, so that a phone shows both; the rest as published. */
function inReadingOrder(fields: readonly Field[], { resource, rows }: Table): Field[] {
  const isShort = ({ name }: Field) => rows.every((row) => String(row[name] ?? "").length < 20);
  const rank = (field: Field) => {
    if (resource.schema.primaryKey.includes(field.name) && isShort(field)) return 0;
    return field.type !== "string" || field.name === "unit" ? 1 : 2;
  };
  return fields.toSorted((a, b) => rank(a) - rank(b));
}

function isSourceColumn(name: string): boolean {
  return name === "source" || name.startsWith("source_");
}

function isSame(rows: readonly Row[], name: string): boolean {
  return rows.every((row) => row[name] === rows[0]?.[name]);
}

/** What all rows share is said once, and takes no column. */
function renderSame(
  row: Row | undefined,
  fields: readonly Field[],
  sources: ReadonlyMap<string, Source>,
): string {
  const said = fields.flatMap((field) => {
    const cell = row ? renderCell(row, field, sources) : "";
    return cell ? [`${escapeHtml(field.title.toLowerCase())} ${cell}`] : [];
  });
  return said.length ? `<p class="data-table__same">${words.everyRow} ${said.join("; ")}.</p>` : "";
}

function renderTools(count: number): string {
  if (count <= pageSize / 5) return "";
  return `<div class="data-table__tools needs-js"><label for="find-rows">${words.find}</label><input id="find-rows" type="search" autocomplete="off" spellcheck="false"><p role="status">${words.rows(count)}</p></div>`;
}

function renderHead(field: Field): string {
  const unit = field.unit ? ` <small>${escapeHtml(sayCode(field.unit))}</small>` : "";
  const kind = field.type === "string" ? "" : ' class="number"';
  return `<th scope="col"${kind}><span class="data-table__sort">${escapeHtml(field.title)}</span>${unit}</th>`;
}

interface RowParts {
  shown: readonly Field[];
  /** The column that names a row. */
  head: number;
  /** The longest text of each column, in characters. */
  lengths: readonly number[];
  key: readonly string[];
  sources: ReadonlyMap<string, Source>;
  notes: ReadonlyMap<string, number>;
}

function renderRow(row: Row, { shown, head, lengths, key, sources, notes }: RowParts): string {
  const cells = shown.map((field, i) => {
    const number = field.name === "note" ? notes.get(String(row.note ?? "")) : undefined;
    if (number !== undefined) return `<td><a href="#note-${number}">${number}</a></td>`;
    const text = renderCell(row, field, sources);
    if (i === head) return `<th scope="row"${classOf(field, lengths[i])}>${text}</th>`;
    return `<td${classOf(field, lengths[i])}>${text}</td>`;
  });
  return `<tr id="${rowId(row, key)}">${cells.join("")}</tr>`;
}

function classOf({ type, name }: Field, length = 0): string {
  if (isSourceColumn(name)) return ' class="source"';
  const size = length > 44 ? "long" : length < 20 ? "short" : "";
  const names = [type === "string" ? size : "number", name === "note" ? "note" : ""];
  const said = names.filter(Boolean).join(" ");
  return said && ` class="${said}"`;
}

function renderCell(row: Row, field: Field, sources: ReadonlyMap<string, Source>): string {
  if (!isSourceColumn(field.name)) {
    return escapeHtml(formatCell(row[field.name] ?? null, field));
  }
  const further = field.name === "source" ? String(row.other_sources ?? "").split(";") : [];
  const ids = [String(row[field.name] ?? ""), ...further].filter(Boolean);
  return ids.map((id) => renderSourceLink(id, sources.get(id))).join(", ");
}

function renderSourceLink(id: string, source: Source | undefined): string {
  if (!source) return escapeHtml(id);
  return `<a href="${sourcePath(id)}">${escapeHtml(toShortName(source))}</a>`;
}

function renderPager(count: number): string {
  const range = enTable.range(1, pageSize, count);
  return `<nav class="data-table__pager needs-js" aria-label="${words.table}"><button type="button" data-page="previous" aria-disabled="true">${words.previous}</button><span>${range}</span><button type="button" data-page="next">${words.next}</button><button type="button" data-page="all">${words.showAll}</button></nav>`;
}
