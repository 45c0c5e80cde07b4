import type { Cell } from "./cell.js";
import { toCell } from "./cell.js";
import { CsvError, type CsvRecord, parseCsv } from "./csv.js";
import type { Resource } from "./dataPackage.js";
import { encodingProblems, type LineProblem } from "./encodingProblems.js";
import type { Finding } from "./finding.js";
import { headerProblems } from "./headerProblems.js";
import { keyProblems } from "./keyProblems.js";

/** One row of a table: its cells by column. */
export type Row = Readonly<Record<string, Cell>>;

/** A table whose every cell fits its schema. */
export interface Table {
  resource: Resource;
  rows: readonly Row[];
  /** For each row the line of the file on which it begins. */
  lines: readonly number[];
}

/** A table that breaks its schema; carries every mistake, each with its line. */
export class TableError extends Error {
  constructor(readonly findings: readonly Finding[]) {
    super(findings.map(({ file, line, message }) => `${file}:${line}: ${message}`).join("\n"));
  }
}

/** CSV text → table; throws a TableError with file, line, column, what was found and expected. */
export function parseTable(text: string, resource: Resource, { file = resource.path } = {}): Table {
  const problems: LineProblem[] = encodingProblems(text);
  // A mistake of encoding is reported once, not again in every cell.
  const [header, ...records] = readRecords(text.replace("\ufeff", "").replaceAll("\r\n", "\n"));
  const names = resource.schema.fields.map(({ name }) => name);
  const wrong = headerProblems(header?.cells ?? [], names);
  problems.push(...wrong.map((message) => ({ line: 1, message })));
  const rows = wrong.length ? [] : records.map((record) => toRow(record, resource, problems));
  const lines = records.map(({ line }) => line);
  problems.push(...keyProblems(rows, lines, resource.schema));
  if (problems.length === 0) return { resource, rows, lines };
  throw new TableError(problems.map((problem) => ({ file, severity: "error", ...problem })));

  function readRecords(csv: string): CsvRecord[] {
    try {
      return parseCsv(csv);
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      const message = "a quote stands where none can, or does not close";
      throw new TableError([{ file, line: error.line, message, severity: "error" }]);
    }
  }
}

/** A record → row; what does not fit joins the problems, and its cell stays empty. */
function toRow({ line, cells }: CsvRecord, { schema }: Resource, problems: LineProblem[]): Row {
  const { fields } = schema;
  if (cells.length !== fields.length) {
    const found = `found ${cells.length} ${cells.length === 1 ? "cell" : "cells"}`;
    problems.push({ line, message: `${found}, expected ${fields.length}` });
    return {};
  }
  return Object.fromEntries(
    fields.map((field, index): [string, Cell] => {
      const text = cells[index] ?? "";
      const result = toCell(text, field);
      if ("value" in result) return [field.name, result.value];
      const found = text === "" ? "found nothing" : `found "${text}"`;
      problems.push({
        line,
        message: `column ${field.name}: ${found}, expected ${result.expected}`,
      });
      return [field.name, null];
    }),
  );
}
