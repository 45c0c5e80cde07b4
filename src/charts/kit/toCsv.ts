import type { FigureColumn, FigureTable } from "../figure.js";

/** Tells spreadsheet programs that the file is UTF-8; without it they garble every dash. */
const mark = "\ufeff";

interface CsvColumn {
  head: string;
  cells: string[];
}

/**
 * A figure's table as a file for a spreadsheet: plain numbers, units in the header row. Where a cell says
 * more than a number ("830 (derived)", "24,280 or 30,200"), a column beside it has what it says.
 */
export function toCsv({ columns, rows }: FigureTable, { locale = "en" } = {}): string {
  const written = columns.flatMap((column, i) =>
    toColumns(
      column,
      rows.map((row) => row[i] ?? ""),
      locale,
    ),
  );
  const lines = [
    written.map(({ head }) => head),
    ...rows.map((_row, r) => written.map(({ cells }) => cells[r] ?? "")),
  ];
  return `${mark}${lines.map((line) => line.map(quote).join(",")).join("\r\n")}\r\n`;
}

function toColumns(
  { label, unit, numeric }: FigureColumn,
  shown: readonly string[],
  locale: string,
): CsvColumn[] {
  const said = unit === "" && shown.some((cell) => /\d\s?%$/.test(cell)) ? "percent" : unit;
  const head = said ? `${label} (${said})` : label;
  if (!numeric) return [{ head, cells: shown.map(tidy) }];
  const cells = shown.map((cell) => maybeNumber(cell, locale));
  const more = shown.map((cell) => (isPlain(cell, locale) ? "" : tidy(cell)));
  const column = { head, cells };
  return more.some((text) => text !== "")
    ? [column, { head: `${label}, as shown`, cells: more }]
    : [column];
}

function isPlain(shown: string, locale: string): boolean {
  return tidy(shown) === "" || plainNumber(shown, locale) !== null;
}

/** The number of a cell; a remark in brackets is left out, and two numbers are none. */
function maybeNumber(shown: string, locale: string): string {
  return plainNumber(shown.replace(/\s*\([^()]*\)$/, ""), locale) ?? "";
}

/** "1,234.5" → "1234.5", "−63%" → "-63"; null when it is no number. */
export function plainNumber(shown: string, locale = "en"): string | null {
  const { group, decimal } = separators(locale);
  const plain = shown
    .trim()
    .replaceAll(group, "")
    .replace(decimal, ".")
    .replace(/^[−-]/, "-")
    .replace(/^\+/, "")
    .replace(/\s?%$/, "");
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : null;
}

function separators(locale: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(-1234567.5);
  const find = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return { group: find("group"), decimal: find("decimal") };
}

function tidy(cell: string): string {
  const text = cell.trim();
  return text === "–" ? "" : text;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
