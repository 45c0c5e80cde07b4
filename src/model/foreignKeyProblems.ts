import type { LineProblem } from "./encodingProblems.js";
import type { Table } from "./table.js";

/** Cells that name a row of another table where no such row is; a cell may name several, `a;b`. */
export function foreignKeyProblems(
  { resource, rows, lines }: Table,
  tables: ReadonlyMap<string, Table>,
): LineProblem[] {
  return keysOf(resource.schema).flatMap(({ fields: column, reference }) => {
    const other = tables.get(reference.resource);
    // A broken table has findings of its own; what its rows are is not known.
    if (!other) return [];
    const known = new Set(other.rows.map((row) => String(row[reference.fields])));
    const expected = `expected an ${reference.fields} of ${other.resource.path}`;
    return rows.flatMap((row, index) =>
      String(row[column] ?? "")
        .split(";")
        .filter((id) => id && !known.has(id))
        .map((id) => ({
          line: lines[index] ?? 1,
          message: `column ${column}: found "${id}", ${expected}`,
        })),
    );
  });
}

// The format knows no lists of keys, so further sources follow the key of `source`.
function keysOf({ foreignKeys = [] }: Table["resource"]["schema"]) {
  const further = foreignKeys.filter(({ fields }) => fields === "source");
  return [...foreignKeys, ...further.map((key) => ({ ...key, fields: "other_sources" }))];
}
