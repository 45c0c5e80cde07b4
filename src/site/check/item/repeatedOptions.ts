import type { Item } from "../../../items/kinds.js";
import { errorAt, type Problem, sayPath } from "../../../model/problem.js";
import { bareWords } from "./bareWords.js";
import { entryGroups } from "./entryGroups.js";

/** Options that a reader cannot tell apart, whatever their capitals and marks. */
export function repeatedOptions(item: Item, plain: (markdown: string) => string): Problem[] {
  return entryGroups(item, plain).flatMap(({ entries }) => {
    const said = entries.map(({ text }) => bareWords(text) || text);
    return entries.flatMap(({ path }, i) => {
      const first = entries[said.indexOf(said[i] ?? "")];
      if (!first || first.path === path) return [];
      return [errorAt([...path, "text"], `reads the same as ${sayPath(first.path)}; change one`)];
    });
  });
}
