/** One row of a table: its columns by name, text or number, empty as null or "". */
export type FigureRow = Readonly<Record<string, unknown>>;

/** The text of a column; "" when it is empty or not there. */
export function textOf(row: FigureRow, column: string): string {
  const cell = row[column];
  return cell === null || cell === undefined ? "" : String(cell);
}

/** The number of a column; null when it is empty or no number. */
export function maybeNumber(row: FigureRow, column: string): number | null {
  const text = textOf(row, column).trim();
  const value = Number(text);
  return text === "" || !Number.isFinite(value) ? null : value;
}

/** What a figure rests on. */
export interface Basis {
  /** Ids of the sources, in order of appearance. */
  sources: string[];
  /** Grades of the rows: A primary source, B secondary source, D derived here. */
  grades: string[];
}

/** The sources and the grades of the rows, each once. */
export function basisOf(rows: readonly FigureRow[]): Basis {
  const distinct = (column: string) =>
    [...new Set(rows.map((row) => textOf(row, column)))].filter((text) => text !== "");
  return { sources: distinct("source"), grades: distinct("grade").sort() };
}
