import { hashNumber } from "./hashNumber.js";
import type { Table } from "./table.js";

/** What a table held when someone last vouched for it: a short hash of each row and of each column. */
export interface Seal {
  /** By column name, over its cells from top to bottom. */
  columns: Readonly<Record<string, string>>;
  /** One for each row, in order. */
  rows: readonly string[];
}

/** A table → its seal. */
export function toSeal({ resource, rows }: Table): Seal {
  const names = resource.schema.fields.map(({ name }) => name);
  const cell = (row: Table["rows"][number], name: string) => row[name] ?? "";
  return {
    columns: Object.fromEntries(
      names.map((name) => [name, shortHash(rows.map((row) => cell(row, name)))]),
    ),
    rows: rows.map((row) => shortHash(names.map((name) => cell(row, name)))),
  };
}

function shortHash(cells: readonly (string | number)[]): string {
  return hashNumber(JSON.stringify(cells)).toString(36).padStart(8, "0").slice(-8);
}
