import { choiceMarkup } from "./choice/markup.js";
import { choicesMarkup } from "./choices/markup.js";
import { clozeMarkup } from "./cloze/markup.js";
import type { Item, Kind } from "./kinds.js";
import type { ItemMarkup } from "./markup/itemMarkup.js";
import { matchMarkup } from "./match/markup.js";
import { numericMarkup } from "./numeric/markup.js";
import { orderMarkup } from "./order/markup.js";
import { predictMarkup } from "./predict/markup.js";
import { textMarkup } from "./text/markup.js";

const markups = {
  choice: choiceMarkup,
  choices: choicesMarkup,
  numeric: numericMarkup,
  order: orderMarkup,
  match: matchMarkup,
  cloze: clozeMarkup,
  text: textMarkup,
  predict: predictMarkup,
};

/** The markup of a kind. */
export function markupOf(kind: Kind): ItemMarkup<Item> {
  // Each kind's markup takes that kind's items; TypeScript cannot see it through a look-up by name.
  return markups[kind] as unknown as ItemMarkup<Item>;
}
