import type { LineProblem } from "../encodingProblems.js";
import type { Row, Table } from "../table.js";
import { evaluate, formulasOf } from "./arithmetic.js";
import type { Derivation, Tables } from "./derivation.js";
import { hhiRows } from "./hhiRows.js";
import { mineRows } from "./mineRows.js";
import { tradeRows } from "./tradeRows.js";

const derivations: readonly Derivation[] = [...mineRows, ...hhiRows, ...tradeRows];

/** What came of redoing the computed rows of a table. */
export interface Recomputed {
  /** Rows that follow from others, by the table's derivation or by the formula in their note. */
  redone: number;
  /** Rows whose inputs were never printed, as their note says. */
  stated: number;
  problems: LineProblem[];
}

/** Redoes every computed row (grade D) of a table from its inputs. */
export function recompute(table: Table, tables: Tables): Recomputed {
  const own = derivations
    .filter((each) => each.table === table.resource.name)
    .map((each) => ({ ...each, valueOf: each.prepare(tables) }));
  const result: Recomputed = { redone: 0, stated: 0, problems: [] };
  table.rows.forEach((row, index) => {
    if (row.grade !== "D") return;
    const derivation = own.find(({ covers }) => covers(row));
    const problem = derivation
      ? maybeWrong(row, derivation.formula, derivation.valueOf(row))
      : maybeWrongNote(row);
    if (problem === undefined) result.redone += 1;
    else if (problem === "") result.stated += 1;
    else result.problems.push({ line: table.lines[index] ?? 1, message: problem });
  });
  return result;
}

const columns = ["value", "percent", "share_percent", "tonnes_reo"];

function maybeWrong(row: Row, formula: string, expected: number | undefined): string | undefined {
  const column = columns.find((name) => typeof row[name] === "number");
  const found = column === undefined ? undefined : Number(row[column]);
  if (expected === undefined || found === undefined) return `cannot be computed: ${formula}`;
  if (Math.abs(expected - found) <= rounding(found)) return undefined;
  return `column ${column}: found ${found}, but ${formula} is ${Number(expected.toFixed(4))}`;
}

/** Nothing when a formula of the note gives one of the row's numbers; "" when the note has no formula. */
function maybeWrongNote(row: Row): string | undefined {
  const note = String(row.note ?? "");
  const formulas = formulasOf(note);
  if (formulas.length === 0) {
    if (note !== "") return "";
    return "column note: found nothing, expected how the row was computed";
  }
  const cells = Object.entries(row).filter(
    ([name, cell]) => typeof cell === "number" && !/year|rank/.test(name),
  );
  const slack =
    row.qualifier === "approx" ? 1 : toNumber(/rounded to ([\d,]+)/i.exec(note)?.[1] ?? "0") / 2;
  const readAs = /= ([\d,.]+), read as ([\d,.]+)/.exec(note);
  const gives = formulas.some((formula) => {
    const result = evaluate(formula);
    const results = [result, result * 100, ...(readAs ? [toNumber(readAs[2])] : [])];
    return cells.some(([, cell]) =>
      results.some((each) => Math.abs(each - Number(cell)) <= rounding(Number(cell)) + slack),
    );
  });
  if (gives) return undefined;
  const [column, cell] = cells.find(([name]) => columns.includes(name)) ?? cells[0] ?? [];
  return `column ${column}: found ${cell}, but ${formulas.join(" and ")} gives something else`;
}

function toNumber(text = ""): number {
  return Number(text.replaceAll(",", ""));
}

/** Half of the last digit printed: what rounding alone can hide. */
function rounding(value: number): number {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals + 1e-9;
}
