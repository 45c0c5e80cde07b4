import { choiceControl } from "./choice/control.js";
import { choicesControl } from "./choices/control.js";
import type { Control } from "./live/control.js";

type Make = (item: HTMLElement) => Control | Promise<Control>;

/** The controls of each kind, by its name: the plainest are there at once, the others in one file. */
export const controls: Readonly<Record<string, Make>> = {
  choice: choiceControl,
  choices: choicesControl,
  numeric: async (item) => (await later()).numeric(item),
  order: async (item) => (await later()).order(item),
  match: async (item) => (await later()).match(item),
  cloze: async (item) => (await later()).cloze(item),
  text: async (item) => (await later()).text(item),
  predict: async (item) => (await later()).predict(item),
};

async function later(): Promise<typeof import("./laterControls.js").laterControls> {
  return (await import("./laterControls.js")).laterControls;
}
