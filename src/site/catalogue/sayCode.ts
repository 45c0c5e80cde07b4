import { enPages } from "../../model/words/en/pages.js";

/** A code of a table in words: `tonnes_reo` → `tonnes of oxide`, `japan_share` → `Japan share`. */
export function sayCode(code: string): string {
  const word = (part: string) => enPages.names[part] ?? part;
  return enPages.codes[code] ?? code.split("_").map(word).join(" ");
}

/** Whether a text is a code: small letters and digits, joined by underscores. */
export function isCode(text: string): boolean {
  return /^[a-z0-9]+(_[a-z0-9]+)+$/.test(text) || text in enPages.codes || text in enPages.names;
}
