import type { Source } from "../source.js";
import type { Table } from "../table.js";
import { compute } from "./compute.js";
import type { CountedSpec, DerivedSpec, FactSpec } from "./factSpec.js";
import { formatFact } from "./formatFact.js";

/** One named number or date, as prose, items and text alternatives use it. */
export interface Fact {
  id: string;
  /** What the number is, in words that can follow it. */
  label: string;
  /** The number, not rounded, or the date as `2010-09-07`. */
  value: number | string;
  /** The number in words, with its unit. */
  text: string;
  /** Where its publications can be found. */
  sources: readonly Source[];
  /** A read in a primary source, B in a secondary one, D computed here. */
  grade: "A" | "B" | "D";
  /** The computation, or a caveat; empty when there is none. */
  note: string;
  /** The tables it rests on. */
  tables: readonly string[];
  /** The facts that it is computed from. */
  of: readonly string[];
}

interface Evidence {
  tables: ReadonlyMap<string, Table>;
  sources: ReadonlyMap<string, Source>;
  /** The facts so far, by id; a computation names earlier ones. */
  facts: ReadonlyMap<string, Fact>;
}

/** A fact's spec and the evidence → the fact; throws with what does not fit. */
export function toFact(spec: FactSpec, evidence: Evidence): Fact {
  if ("derive" in spec) return toDerived(spec, evidence);
  if ("count" in spec) return toCount(spec, evidence);
  const table = findTable(spec.table, evidence);
  checkColumns(table, [...Object.keys(spec.where), spec.column]);
  const row = findRow(table, spec.where);
  const value = row[spec.column] ?? null;
  if (value === null) throw new Error(`the cell in column ${spec.column} is empty`);
  const ids = [row.source, ...String(row.other_sources ?? "").split(";")].filter(Boolean);
  return {
    ...shared(spec, value),
    sources: ids.map((id) => findSource(String(id), evidence)),
    grade: row.grade === "A" || row.grade === "B" ? row.grade : "D",
    note: String(row.note ?? ""),
    tables: [spec.table],
    of: [],
  };
}

function shared(spec: FactSpec, value: number | string) {
  const { id, label, format, digits } = spec;
  return { id, label, value, text: formatFact(value, { format, digits }) };
}

function toDerived(spec: DerivedSpec, { facts }: Evidence): Fact {
  const inputs = spec.of.map((id) => {
    const fact = facts.get(id);
    if (!fact) throw new Error(`names the fact ${id}, which does not stand above it`);
    return fact;
  });
  const printed = inputs.map(({ text }) => text);
  const { value, formula } = compute(
    spec.derive,
    inputs.map(({ value }) => Number(value)),
    printed,
  );
  return {
    ...shared(spec, value),
    sources: [...new Set(inputs.flatMap(({ sources }) => sources))],
    grade: "D",
    note: formula,
    tables: [...new Set(inputs.flatMap(({ tables }) => tables))],
    of: spec.of,
  };
}

function toCount(spec: CountedSpec, evidence: Evidence): Fact {
  const { column, atMost } = spec.count;
  const table = findTable(spec.table, evidence);
  checkColumns(table, [column]);
  const rows = table.rows.filter((row) => {
    const cell = row[column];
    return typeof cell === "number" && cell <= atMost;
  });
  const ids = [...new Set(rows.map((row) => String(row.source)))];
  return {
    ...shared(spec, rows.length),
    sources: ids.map((id) => findSource(id, evidence)),
    grade: "D",
    note: `${rows.length} rows with ${column} ≤ ${atMost}`.replace("-", "−"),
    tables: [spec.table],
    of: [],
  };
}

function findTable(name: string, { tables }: Evidence): Table {
  const table = tables.get(name);
  if (!table) throw new Error(`names the table ${name}, which does not exist`);
  return table;
}

function findSource(id: string, { sources }: Evidence): Source {
  const source = sources.get(id);
  if (!source) throw new Error(`rests on the source ${id}, which is not in sources.csv`);
  return source;
}

function checkColumns({ resource }: Table, names: readonly string[]): void {
  const columns = resource.schema.fields.map(({ name }) => name);
  const unknown = names.filter((name) => !columns.includes(name));
  if (unknown.length) throw new Error(`${resource.path} has no column ${unknown.join(", ")}`);
}

function findRow(
  { rows, lines, resource }: Table,
  where: Readonly<Record<string, string | number>>,
) {
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
