import { factUses } from "../check/factUses.js";
import { figureTables } from "../check/figureTables.js";
import { listPages } from "../check/listPages.js";
import { readClaims } from "../claims/readClaims.js";
import { readFacts } from "../readData.js";

/** A page or a claim that rests on a table. */
export interface Use {
  href: string;
  title: string;
}

/** What rests on each table: lessons and other pages by their titles, then claims. */
export function readUses(): ReadonlyMap<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (table: string, use: Use) => {
    const known = uses.get(table) ?? [];
    if (!known.some(({ href }) => href === use.href)) uses.set(table, [...known, use]);
  };
  const facts = readFacts();
  for (const page of listPages().pages) {
    const href = page.file.replace(/^docs/, "").replace(/\.md$/, "");
    const title = typeof page.data.title === "string" ? page.data.title : "";
    if (!title) continue;
    const tables = factUses(page).flatMap(({ id }) => facts.get(id)?.tables ?? []);
    for (const table of [...tables, ...figureTables(page)]) add(table, { href, title });
  }
  for (const { id, title, tables } of readClaims().claims.values()) {
    for (const table of tables) add(table, { href: `/claims#${id}`, title });
  }
  return uses;
}
