import { extent } from "d3";
import type { Field } from "../../model/dataPackage.js";
import { escapeHtml } from "../../model/escapeHtml.js";
import type { Table } from "../../model/table.js";
import { enPages } from "../../model/words/en/pages.js";
import { formatCell } from "./formatCell.js";
import { sayCode } from "./sayCode.js";

const words = enPages.data;

/** The columns of a table: what each holds, in which unit, and what values it takes. */
export function renderFields(table: Table): string {
  const head = words.fieldHead.map((text) => `<th scope="col">${text}</th>`).join("");
  const rows = table.resource.schema.fields.map((field) => renderField(field, table));
  return `<div class="data-table__scroll" tabindex="0" role="group" aria-label="${words.fields}">
<table class="fields"><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function renderField(field: Field, table: Table): string {
  const key = table.resource.schema.primaryKey.includes(field.name) ? `; ${words.key}` : "";
  const says = [field.title, field.description].filter(Boolean).join(". ");
  return `<tr><th scope="row"><code>${field.name}</code></th><td>${escapeHtml(says + key)}</td><td>${escapeHtml(valuesOf(field, table))}</td></tr>`;
}

/** The range of a column of numbers, or the texts that a column may hold, and how many cells are empty. */
export function valuesOf(field: Field, { rows }: Table): string {
  const cells = rows.map((row) => row[field.name] ?? null);
  const full = cells.filter((cell) => cell !== null);
  const missing = cells.length - full.length;
  const said = [sayValues(field, full), missing ? words.empty(missing) : ""];
  return said.filter(Boolean).join("; ");
}

function sayValues(field: Field, full: readonly (string | number)[]): string {
  if (field.type === "string") {
    const allowed = field.constraints?.enum;
    if (allowed)
      return `${words.oneOf} ${allowed.map((code) => formatCell(code, field)).join(", ")}`;
    return words.distinct(new Set(full).size);
  }
  const [low, high] = extent(full.map(Number));
  if (low === undefined || high === undefined) return "";
  const range = words.from(formatCell(low, field), formatCell(high, field));
  return field.unit ? `${range} ${sayCode(field.unit)}` : range;
}
