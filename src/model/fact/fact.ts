import type { Cell } from "../cell.js";
import { rowId } from "../rowId.js";
import type { Source } from "../source.js";
import type { Row, Table } from "../table.js";
import { enPages } from "../words/en/pages.js";
import { compute } from "./compute.js";
import { checkColumns, type Evidence, findRow, findSource, findTable } from "./evidence.js";
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
  /** The rows it rests on, by table and address. */
  rows: readonly RowRef[];
  /** The facts that it is computed from. */
  of: readonly string[];
}

/** A row on the page of its table. */
export interface RowRef {
  table: string;
  /** Its address there. */
  row: string;
  /** What the first column of its key says. */
  label: string;
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
    ...shared(spec, value, row.grade === "D" ? null : row.qualifier),
    sources: ids.map((id) => findSource(String(id), evidence)),
    grade: row.grade === "A" || row.grade === "B" ? row.grade : "D",
    note: String(row.note ?? ""),
    tables: [spec.table],
    rows: [toRowRef(row, table)],
    of: [],
  };
}

function toRowRef(row: Row, { resource }: Table): RowRef {
  const { name, schema } = resource;
  const label = String(row[schema.primaryKey[0] ?? ""] ?? "");
  return { table: name, row: rowId(row, schema.primaryKey), label };
}

function shared(spec: FactSpec, value: number | string, qualifier: Cell = null) {
  const { id, label, format, unit, digits } = spec;
  const bound = enPages.fact.qualifiers[String(qualifier)] ?? "";
  return { id, label, value, text: bound + formatFact(value, { format, unit, digits }) };
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
    rows: inputs.flatMap(({ rows }) => rows),
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
    rows: rows.map((row) => toRowRef(row, table)),
    of: [],
  };
}
