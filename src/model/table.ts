import type { Cell } from "./cell.js";
import { toCell } from "./cell.js";
import { CsvError, type CsvRecord, parseCsv } from "./csv.js";
import type { Resource } from "./dataPackage.js";
import type { Finding } from "./finding.js";

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
  const findings: Finding[] = [];
  const report = (line: number, message: string) =>
    findings.push({ file, line, message, severity: "error" });
  const [header, ...records] = readRecords(text, report);
  checkHeader(header, resource, report);
  if (findings.length) throw new TableError(findings);
  const rows = records.map((record) => toRow(record, resource, report));
  const lines = records.map(({ line }) => line);
  checkKeys(rows, lines, resource, report);
  if (findings.length) throw new TableError(findings);
  return { resource, rows, lines };
}

type Report = (line: number, message: string) => void;

function readRecords(text: string, report: Report): CsvRecord[] {
  if (text.startsWith("\ufeff"))
    report(1, "begins with a byte-order mark; save as UTF-8 without it");
  const carriage = text.indexOf("\r");
  if (carriage >= 0) {
    report(text.slice(0, carriage).split("\n").length, "has Windows line ends; save with LF");
  }
  try {
    return parseCsv(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    report(error.line, "a quote stands where none can, or does not close");
    return [];
  }
}

function checkHeader(header: CsvRecord | undefined, { schema }: Resource, report: Report): void {
  const expected = schema.fields.map(({ name }) => name);
  const found = header?.cells ?? [];
  if (found.join() === expected.join()) return;
  report(1, `found the columns "${found.join(", ")}", expected "${expected.join(", ")}"`);
}

function toRow({ line, cells }: CsvRecord, { schema }: Resource, report: Report): Row {
  const { fields } = schema;
  if (cells.length !== fields.length) {
    report(line, `found ${cells.length} cells, expected ${fields.length}`);
  }
  return Object.fromEntries(
    fields.map((field, index): [string, Cell] => {
      const text = cells[index] ?? "";
      const result = toCell(text, field);
      if ("value" in result) return [field.name, result.value];
      report(line, `column ${field.name}: found "${text}", expected ${result.expected}`);
      return [field.name, null];
    }),
  );
}

function checkKeys(
  rows: readonly Row[],
  lines: readonly number[],
  { schema }: Resource,
  report: Report,
): void {
  const seen = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const key = schema.primaryKey.map((name) => String(row[name])).join(", ");
    const line = lines[index] ?? 0;
    const first = seen.get(key);
    if (first !== undefined) report(line, `has the same key as line ${first}: ${key}`);
    else seen.set(key, line);
  }
}
