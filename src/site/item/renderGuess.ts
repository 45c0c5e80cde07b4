import { renderItem } from "../../items/markup/renderItem.js";
import type { Place } from "../place.js";
import { parseItem } from "../readItem.js";
import type { PageSource } from "../readPage.js";
import { findItem } from "./findItem.js";
import { neverGuessed, readGuess } from "./guessSpec.js";

interface GuessContext {
  page: PageSource | undefined;
  inline: (markdown: string) => string;
  /** False in a specimen, which nobody's progress should hold. */
  remembered?: boolean;
}

/** A `guess` fence (`item: id`) → that item of the same page, asked before the text, without a key. */
export function renderGuess(
  yaml: string,
  place: Place,
  { page, inline, remembered = true }: GuessContext,
): string {
  const id = readGuess(yaml, place);
  const found = page && findItem(page, id);
  const item = found && parseItem(found.text, found.place).item;
  const say = (message: string) => new Error(`${place.file}:${place.line}: guess: ${message}`);
  // What is wrong with the item is told where it stands.
  if (!item) throw say(`no sound item has the id "${id}"`);
  if (neverGuessed.has(item.kind)) throw say(`an item of the kind ${item.kind} cannot be guessed`);
  return renderItem(item, { inline, guess: true, remembered });
}
