type Cell = string | number;

/** A table for a terminal: a title, then aligned columns, numbers to the right; nothing without rows. */
export function sayTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
): string[] {
  if (rows.length === 0) return [];
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => String(row[i] ?? "").length)));
  const isNumber = head.map((_, i) => rows.every((row) => typeof row[i] === "number"));
  const lines = all.map((row) => {
    const cells = head.map((_, i) => {
      const text = String(row[i] ?? "");
      return isNumber[i] ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0);
    });
    return `  ${cells.join("  ")}`.trimEnd();
  });
  return [title, ...lines];
}

const width = 100;

/** Lists for a terminal: a title, then a name and its entries on each line, cut at 100 columns. */
export function sayLists(
  title: string,
  lists: readonly (readonly [name: string, entries: readonly string[]])[],
): string[] {
  const shown = lists.filter(([, entries]) => entries.length > 0);
  if (shown.length === 0) return [];
  const indent = Math.max(...shown.map(([name]) => name.length)) + 4;
  const lines = shown.flatMap(([name, entries]) => {
    const rows = toRows(entries, width - indent);
    return rows.map((row, i) => `${(i === 0 ? `  ${name}` : "").padEnd(indent)}${row}`);
  });
  return [title, ...lines];
}

function toRows(entries: readonly string[], room: number): string[] {
  const rows: string[] = [];
  for (const [i, entry] of entries.entries()) {
    const text = i < entries.length - 1 ? `${entry},` : entry;
    const row = rows.at(-1);
    if (row === undefined || row.length + 1 + text.length > room) rows.push(text);
    else rows.splice(-1, 1, `${row} ${text}`);
  }
  return rows;
}
