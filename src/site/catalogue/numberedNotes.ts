import { escapeHtml } from "../../model/escapeHtml.js";
import type { Row } from "../../model/table.js";
import { enPages } from "../../model/words/en/pages.js";

const long = 44;

/** Long notes that stand in many rows, each with a number; none where most rows have their own. */
export function toNumberedNotes(rows: readonly Row[]): ReadonlyMap<string, number> {
  const notes = rows.map((row) => String(row.note ?? "")).filter(Boolean);
  const distinct = [...new Set(notes)];
  const repeats = distinct.length * 2 <= notes.length;
  if (!repeats || !distinct.some(({ length }) => length > long)) return new Map();
  return new Map(distinct.map((note, index) => [note, index + 1]));
}

/** The numbered notes below their table. */
export function renderNotes(notes: ReadonlyMap<string, number>): string {
  if (notes.size === 0) return "";
  const items = [...notes].map(
    ([note, number]) => `<li id="note-${number}">${escapeHtml(note)}</li>`,
  );
  return `<p class="data-table__legend">${enPages.data.notes}</p><ol class="table-notes">${items.join("")}</ol>`;
}
