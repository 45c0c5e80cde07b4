import { choiceControl } from "./choice/control.js";
import { choicesControl } from "./choices/control.js";
import type { MakeControl } from "./live/control.js";

/** The controls of the plainest kinds, by name: they are there at once. */
export const controls: Readonly<Record<string, MakeControl>> = {
  choice: choiceControl,
  choices: choicesControl,
};

/** Fetches the controls of any other kind: all in one file, so by one request; nothing for no kind of ours. */
export async function laterControl(kind: string): Promise<MakeControl | undefined> {
  const { laterControls } = await import("./laterControls.js");
  return laterControls[kind];
}
