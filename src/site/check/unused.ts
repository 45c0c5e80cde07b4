import type { Finding } from "../../model/finding.js";
import type { DataFolder } from "../readData.js";
import type { PageSource } from "../readPage.js";
import { factUses } from "./factUses.js";
import { figureTables } from "./figureTables.js";

/** Facts and tables that no page uses, each kind in one note. */
export function unused(pages: readonly PageSource[], { facts, tables }: DataFolder): Finding[] {
  const used = withInputs(pages.flatMap(factUses).map(({ id }) => id));
  const shown = new Set([
    ...[...used].flatMap((id) => facts.get(id)?.tables ?? []),
    ...pages.flatMap(figureTables),
    "sources",
  ]);
  return [
    ...note(
      "data/facts.yaml",
      "facts",
      [...facts.keys()].filter((id) => !used.has(id)),
    ),
    ...note(
      "data/datapackage.json",
      "tables",
      [...tables.keys()].filter((id) => !shown.has(id)),
    ),
  ];

  function withInputs(ids: readonly string[]): Set<string> {
    const all = new Set(ids);
    // A set's iteration also visits what is added on the way.
    for (const id of all) for (const input of facts.get(id)?.of ?? []) all.add(input);
    return all;
  }
}

function note(file: string, what: string, ids: readonly string[]): Finding[] {
  if (ids.length === 0) return [];
  const message = `${ids.length} ${what} that no page uses: ${ids.join(", ")}`;
  return [{ file, message, severity: "warning" }];
}
