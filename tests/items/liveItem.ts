import { parseHTML } from "linkedom";
import { vi } from "vitest";
import { shuffleLists } from "../../src/items/live/shuffleList.js";
import { renderItem } from "../../src/items/markup/renderItem.js";
import { type SpecimenName, specimen } from "./specimens.js";

/** A specimen in a document, its options in the order that a learner with this seed sees. */
export function liveItem(name: SpecimenName, seed: string): HTMLElement {
  const html = renderItem(specimen(name), { inline: (text) => text.replaceAll("&", "&amp;") });
  const { document, Element } = parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`);
  vi.stubGlobal("Element", Element);
  document.documentElement.dataset.seed = seed;
  const item = document.querySelector<HTMLElement>("quiz-item")!;
  shuffleLists(item);
  return item;
}
