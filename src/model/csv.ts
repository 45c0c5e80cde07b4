/** One record of a CSV with the line on which it begins, from 1. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/** CSV text (RFC 4180) → records; throws a CsvError with the line of a quote that does not fit. */
export function parseCsv(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let line = 1;
  let record: CsvRecord = { line, cells: [] };
  const token = /("[^"]*(?:""[^"]*)*"|[^",\n]*)(,|\n|$)/gy;
  while (token.lastIndex < text.length || record.cells.length) {
    const match = token.exec(text);
    if (!match) throw new CsvError(line);
    const [, cell = "", end] = match;
    record.cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    // A line break inside quotes belongs to the cell and still counts as a line of the file.
    line += cell.split("\n").length - 1;
    if (end === ",") continue;
    if (end === "\n") line += 1;
    records.push(record);
    record = { line, cells: [] };
    if (token.lastIndex >= text.length) break;
  }
  return records;
}

/** Quotes that do not close, or that stand inside a cell without quotes. */
export class CsvError extends Error {
  constructor(readonly line: number) {
    super(`line ${line}: a quote stands where none can, or does not close`);
  }
}
