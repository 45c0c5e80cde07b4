import type { Schema } from "./dataPackage.js";
import type { LineProblem } from "./encodingProblems.js";
import type { Row } from "./table.js";

/** Rows that share a primary key, or a value of a column that is unique. */
export function keyProblems(
  rows: readonly Row[],
  lines: readonly number[],
  { fields, primaryKey }: Schema,
): LineProblem[] {
  const unique = fields.filter(({ constraints }) => constraints?.unique).map(({ name }) => [name]);
  const keys = [primaryKey, ...unique.filter(([name]) => primaryKey.join() !== name)];
  return keys.flatMap((key) => repeats(key, rows, lines));
}

function repeats(
  key: readonly string[],
  rows: readonly Row[],
  lines: readonly number[],
): LineProblem[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const line = lines[index] ?? 1;
    const words = key.map((name) => String(row[name] ?? "")).join(", ");
    const first = seen.get(words);
    // A row that could not be read has no key of its own.
    if (words.replaceAll(", ", "") === "") return [];
    if (first === undefined) seen.set(words, line);
    return first === undefined
      ? []
      : [{ line, message: `${key.join(", ")}: found "${words}", which stands in line ${first}` }];
  });
}
