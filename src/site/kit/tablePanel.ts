import type { FigureTable } from "../../charts/figure.js";
import { escapeHtml } from "../../model/escapeHtml.js";
import type { Shown } from "../figureShown.js";

/** The values behind the picture, one table for each view. */
export function renderTablePanel({ figure, data, views, locale }: Shown): string {
  const tables = views.map((view, i) => {
    const table = figure.tabulate(data, { view: view.id, locale });
    return `<div class="figure__scroll" data-view="${view.id}" data-index="${i + 1}" tabindex="0" role="group" aria-label="${escapeHtml(table.caption)}">
${renderTable(table)}</div>`;
  });
  return tables.join("\n");
}

function renderTable({ caption, columns, rows }: FigureTable): string {
  const head = columns.map(
    ({ label, unit, numeric }) =>
      `<th scope="col"${numeric ? ' class="number"' : ""}>${escapeHtml(label)}${unit && ` <small>${escapeHtml(unit)}</small>`}</th>`,
  );
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${head.join("")}</tr></thead>
<tbody>${rows.map((row) => renderRow(row, columns)).join("")}</tbody></table>`;
}

function renderRow(row: readonly string[], columns: FigureTable["columns"]): string {
  const cells = row.map((cell, i) => {
    if (i === 0) return `<th scope="row">${escapeHtml(cell)}</th>`;
    return `<td${columns[i]?.numeric ? ' class="number"' : ""}>${escapeHtml(cell)}</td>`;
  });
  return `<tr>${cells.join("")}</tr>`;
}
