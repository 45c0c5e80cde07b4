import { parse } from "yaml";
import { renderItem } from "../../items/markup/renderItem.js";
import type { Place } from "../place.js";
import { parseItem } from "../readItem.js";
import type { PageSource } from "../readPage.js";
import { findItem } from "./findItem.js";

/** A `guess` fence (`item: id`) → that item of the same page, asked before the text, without a key. */
export function renderGuess(
  yaml: string,
  place: Place,
  { page, inline }: { page: PageSource | undefined; inline: (markdown: string) => string },
): string {
  const spec: unknown = parse(yaml);
  const id = typeof spec === "object" && spec !== null && "item" in spec ? String(spec.item) : "";
  if (!id) throw new Error(`${place.file}:${place.line}: guess: item: missing`);
  const found = page && findItem(page, id);
  const item = found && parseItem(found.text, found.place).item;
  // What is wrong with the item is told where it stands.
  if (!item)
    throw new Error(`${place.file}:${place.line}: guess: no sound item has the id "${id}"`);
  return renderItem(item, { inline, guess: true });
}
