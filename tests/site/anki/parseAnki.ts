/** A file as Anki reads it: its headers by name, and the fields of its lines. */
export interface AnkiFile {
  headers: Record<string, string>;
  rows: string[][];
}

/** Reads a text file by the rules of Anki's manual; throws on what it would refuse. */
export function parseAnki(text: string): AnkiFile {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("#"));
  const headers = lines.slice(0, end).map((line) => {
    const [, key = "", value = ""] = /^#([a-z ]+):(.*)$/.exec(line) ?? [];
    if (!key) throw new Error(`no header: ${line}`);
    return [key, value];
  });
  return { headers: Object.fromEntries(headers), rows: parseRows(lines.slice(end).join("\n")) };
}

function parseRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /"((?:[^"]|"")*)"(\t|\n)/y;
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const [all, value = "", mark] = field.exec(text) ?? [];
    if (!all) throw new Error(`no field at ${at}: ${text.slice(at, at + 40)}`);
    row.push(value.replaceAll('""', '"'));
    if (mark === "\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
