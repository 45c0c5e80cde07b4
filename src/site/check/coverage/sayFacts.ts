import type { PageSource } from "../../readPage.js";
import { factUses } from "../factUses.js";
import { sayTable } from "./sayTable.js";

/** How many facts each page shows, and how often. */
export function sayFacts(pages: readonly PageSource[]): string[] {
  const rows = pages.flatMap((page) => {
    const ids = factUses(page).map(({ id }) => id);
    return ids.length > 0 ? [[page.file, new Set(ids).size, ids.length]] : [];
  });
  return sayTable("Facts by page", ["page", "facts", "uses"], rows);
}
