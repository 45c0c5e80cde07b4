import { type Item, kindOf } from "../../../items/kinds.js";
import type { Path } from "../../../model/problem.js";

/** One thing that can be chosen, as read. */
export interface Choosable {
  path: Path;
  text: string;
  key: boolean;
}

/** Things of an item that stand for choice side by side: its options, or those of one gap. */
export interface EntryGroup {
  /** The list that holds them. */
  path: Path;
  entries: Choosable[];
}

/** The lists of an item from which learners choose; `plain` makes of Markdown what they read. */
export function entryGroups(item: Item, plain: (markdown: string) => string): EntryGroup[] {
  const groups = new Map<string, EntryGroup>();
  for (const { path, text, key = false } of kindOf(item.kind).entries(item)) {
    if (text === undefined) continue;
    const list = path.slice(0, -1);
    const name = JSON.stringify(list);
    const group = groups.get(name) ?? { path: list, entries: [] };
    group.entries.push({ path, text: plain(text), key });
    groups.set(name, group);
  }
  // Where everything is a key, as with the typed gaps of a text, nothing stands for choice.
  return [...groups.values()].filter(({ entries }) => entries.some(({ key }) => !key));
}

/** Those of the lists that have a key. */
export function keyedGroups(item: Item, plain: (markdown: string) => string): EntryGroup[] {
  return entryGroups(item, plain).filter(({ entries }) => entries.some(({ key }) => key));
}
