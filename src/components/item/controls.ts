import { choiceControl } from "./choice.js";
import { choicesControl } from "./choices.js";
import type { MakeControl } from "./control.js";
import { numericControl } from "./numeric.js";
import { orderControl } from "./order.js";

/** The controls of each kind, by its name. */
export const controls: Readonly<Record<string, MakeControl>> = {
  choice: choiceControl,
  choices: choicesControl,
  numeric: numericControl,
  order: orderControl,
};
