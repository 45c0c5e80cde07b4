import { choiceControl } from "./choice/control.js";
import { choicesControl } from "./choices/control.js";
import type { MakeControl } from "./live/control.js";
import { numericControl } from "./numeric/control.js";
import { orderControl } from "./order/control.js";

/** The controls of each kind, by its name. */
export const controls: Readonly<Record<string, MakeControl>> = {
  choice: choiceControl,
  choices: choicesControl,
  numeric: numericControl,
  order: orderControl,
};
