import type { Source } from "../source.js";
import type { Row, Table } from "../table.js";
import type { Fact } from "./fact.js";

/** What a fact can rest on. */
export interface Evidence {
  tables: ReadonlyMap<string, Table>;
  sources: ReadonlyMap<string, Source>;
  /** The facts so far, by id; a computation names earlier ones. */
  facts: ReadonlyMap<string, Fact>;
}

/** The table of a name; throws when there is none. */
export function findTable(name: string, { tables }: Evidence): Table {
  const table = tables.get(name);
  if (!table) throw new Error(`names the table ${name}, which does not exist`);
  return table;
}

/** The source of an id; throws when there is none. */
export function findSource(id: string, { sources }: Evidence): Source {
  const source = sources.get(id);
  if (!source) throw new Error(`rests on the source ${id}, which is not in sources.csv`);
  return source;
}

/** Throws when a table lacks one of these columns. */
export function checkColumns({ resource }: Table, names: readonly string[]): void {
  const columns = resource.schema.fields.map(({ name }) => name);
  const unknown = names.filter((name) => !columns.includes(name));
  if (unknown.length) throw new Error(`${resource.path} has no column ${unknown.join(", ")}`);
}

/** The one row that fits; throws when there is none, or more than one. */
export function findRow(
  { rows, lines, resource }: Table,
  where: Readonly<Record<string, string | number>>,
): Row {
  const fits = rows
    .map((row, index) => ({ row, line: lines[index] }))
    .filter(({ row }) =>
      Object.entries(where).every(([name, cell]) => String(row[name]) === String(cell)),
    );
  const [only] = fits;
  if (only && fits.length === 1) return only.row;
  const found = fits.length ? `lines ${fits.map(({ line }) => line).join(", ")}` : "no row";
  throw new Error(`"where" has to fit one row of ${resource.path}; it fits ${found}`);
}
