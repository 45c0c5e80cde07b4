import { hashNumber } from "./hashNumber.js";
import type { Row } from "./table.js";

/** The address of a row on its table's page; it follows the key, so that other rows may come and go. */
export function rowId(row: Row, key: readonly string[]): string {
  const words = key.map((name) => String(row[name] ?? ""));
  return `row-${hashNumber(JSON.stringify(words)).toString(36).slice(-7)}`;
}
