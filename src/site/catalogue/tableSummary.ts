import { escapeHtml } from "../../model/escapeHtml.js";
import type { Table } from "../../model/table.js";
import { enPages } from "../../model/words/en/pages.js";
import { sayCode } from "./sayCode.js";
import type { Use } from "./uses.js";

const words = enPages.data;

/** What a table is, in a list: size, unit, time, terms, how we know, who uses it. */
export function renderSummary(table: Table, uses: readonly Use[]): string {
  const { rows, resource } = table;
  const size = [words.rows(rows.length), words.columns(resource.schema.fields.length)].join(", ");
  const units = unitsOf(table).map(sayCode);
  const facts: [string, string][] = [
    [words.size, escapeHtml(size)],
    [units.length > 1 ? words.units : words.unit, escapeHtml(units.join(", "))],
    [words.period, escapeHtml(periodOf(table))],
    [words.grade, escapeHtml(sayGrades(table))],
    [words.vintage, escapeHtml(resource.vintage)],
    [words.licence, resource.licenses.map(renderLicence).join("; ")],
    [words.usedBy, uses.map(renderUse).join(", ") || words.unused],
  ];
  const items = facts.filter(([, value]) => value !== "");
  return `<dl class="table-facts">${items.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join("")}</dl>`;
}

/** The units of a table's numbers: of its columns, or of its rows. */
export function unitsOf({ resource, rows }: Table): string[] {
  const ofColumns = resource.schema.fields.flatMap(({ unit }) => unit ?? []);
  const ofRows = rows.map((row) => row.unit).filter((unit) => typeof unit === "string");
  return [...new Set([...ofColumns, ...ofRows])];
}

const timeColumn =
  /^(year|period|date|date_start|quarter|month|financial_year|fiscal_year|fiscal_quarter|reference_year|april_of_year|federal_register_date|estimate_for_year)$/;

/** The first and the last year that a column of time names; empty without one. */
export function periodOf({ resource, rows }: Table): string {
  const column = resource.schema.fields.find(({ name }) => timeColumn.test(name))?.name;
  if (!column) return "";
  const years = rows.flatMap((row) => String(row[column] ?? "").match(/\b(?:19|20)\d\d/g) ?? []);
  const [first, last] = [years.toSorted()[0], years.toSorted().at(-1)];
  if (!first) return "";
  return first === last ? first : `${first}–${last}`;
}

/** How many rows were read where: `30 read in a primary source, 9 computed here`. */
export function sayGrades({ rows }: Table): string {
  const grades = (["A", "B", "D"] as const).map((grade) => {
    const count = rows.filter((row) => row.grade === grade).length;
    const read = grade === "D" ? "" : `${words.read} `;
    return count ? `${count} ${read}${words.graded[grade]}` : "";
  });
  return grades.filter(Boolean).join(", ");
}

function renderLicence({ title, path }: Table["resource"]["licenses"][number]): string {
  const text = escapeHtml(title);
  return path ? `<a href="${escapeHtml(path)}" rel="external">${text}</a>` : text;
}

function renderUse({ href, title }: Use): string {
  return `<a href="${href}">${escapeHtml(title)}</a>`;
}
