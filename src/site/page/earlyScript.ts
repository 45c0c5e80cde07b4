import { bundleInline } from "../finish/bundleInline.js";

const source = `
import { plantSeed } from "./src/learner/seed.js";
import { shuffleList } from "./src/items/live/shuffleList.js";
plantSeed(document, () => localStorage);
globalThis.shuffleBefore = (script) => shuffleList(script.previousElementSibling);
`;

let script: string | undefined;

/**
 * What pages with questions run while they are read, before they are painted: options stand in the
 * learner's order from the start, and nothing moves later.
 */
export function earlyScript(): string {
  script ??= bundleInline(source);
  return script;
}
