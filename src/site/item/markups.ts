import type { Item, Kind } from "../../model/item/kinds.js";
import { choiceMarkup } from "./choice.js";
import { choicesMarkup } from "./choices.js";
import type { ItemMarkup } from "./itemMarkup.js";
import { numericMarkup } from "./numeric.js";
import { orderMarkup } from "./order.js";

const markups = {
  choice: choiceMarkup,
  choices: choicesMarkup,
  numeric: numericMarkup,
  order: orderMarkup,
};

/** The markup of a kind. */
export function markupOf(kind: Kind): ItemMarkup<Item> {
  // Each kind's markup takes that kind's items; TypeScript cannot see it through a look-up by name.
  return markups[kind] as unknown as ItemMarkup<Item>;
}
