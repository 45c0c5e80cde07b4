import { choiceControl } from "./choice/control.js";
import { choicesControl } from "./choices/control.js";
import type { Control } from "./live/control.js";
import { numericControl } from "./numeric/control.js";
import { orderControl } from "./order/control.js";

type Make = (item: HTMLElement) => Control | Promise<Control>;

/** The controls of each kind, by its name; those of rarer kinds come when a page has one. */
export const controls: Readonly<Record<string, Make>> = {
  choice: choiceControl,
  choices: choicesControl,
  numeric: numericControl,
  order: orderControl,
  match: async (item) => (await import("./match/control.js")).matchControl(item),
  cloze: async (item) => (await import("./cloze/control.js")).clozeControl(item),
  text: (item) => import("./text/control.js").then(({ textControl }) => textControl(item)),
  predict: (item) =>
    import("./predict/control.js").then(({ predictControl }) => predictControl(item)),
};
