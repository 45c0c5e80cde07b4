import type { LineProblem } from "./encodingProblems.js";
import { type Seal, toSeal } from "./seal.js";
import type { Table } from "./table.js";

const advice = "if this is meant, run `npm run seal`";

/** Where a table differs from its seal: changed cells by line and column, rows that came or went. */
export function sealProblems(table: Table, seal: Seal | undefined): LineProblem[] {
  if (!seal) return [{ line: 1, message: `the table has no seal yet; ${advice}` }];
  const now = toSeal(table);
  const lineAt = (index: number) => table.lines[index] ?? (table.lines.at(-1) ?? 1) + 1;
  if (now.rows.length !== seal.rows.length) {
    return [{ line: lineAt(firstDifference(now, seal)), message: sayCount(now, seal) }];
  }
  const names = new Set([...Object.keys(now.columns), ...Object.keys(seal.columns)]);
  const columns = [...names].filter((name) => now.columns[name] !== seal.columns[name]);
  const words = `${columns.length === 1 ? "column" : "columns"} ${columns.join(", ")}`;
  const message = `${words}: differs from what was sealed; ${advice}`;
  const changed = now.rows.flatMap((hash, index) =>
    hash === seal.rows[index] ? [] : [{ line: lineAt(index), message }],
  );
  // Cells that only changed the name of their column are told at the head.
  return changed.length === 0 && columns.length > 0 ? [{ line: 1, message }] : changed;
}

function firstDifference(now: Seal, seal: Seal): number {
  const index = now.rows.findIndex((hash, i) => hash !== seal.rows[i]);
  return index < 0 ? now.rows.length : index;
}

function sayCount(now: Seal, seal: Seal): string {
  const by = now.rows.length - seal.rows.length;
  const rows = `${Math.abs(by)} ${Math.abs(by) === 1 ? "row" : "rows"}`;
  return `${rows} ${by < 0 ? "fewer" : "more"} than were sealed, from this line on; ${advice}`;
}
