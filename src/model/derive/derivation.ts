import type { Row, Table } from "../table.js";

/** The sound tables by name. */
export type Tables = ReadonlyMap<string, Pick<Table, "rows">>;

/** How the computed rows of a table follow from other rows. */
export interface Derivation {
  table: string;
  /** The computation as a reader can redo it. */
  formula: string;
  /** Which computed rows it is for. */
  covers(row: Row): boolean;
  /** The tables → the value of a covered row, not rounded; nothing when an input is missing. */
  prepare(tables: Tables): (row: Row) => number | undefined;
}

/** The rows of a table; none when it is not there. */
export function rowsOf(tables: Tables, name: string): readonly Row[] {
  return tables.get(name)?.rows ?? [];
}

/** Cells as one key. */
export function keyOf(...cells: readonly unknown[]): string {
  return cells.map(String).join("|");
}
