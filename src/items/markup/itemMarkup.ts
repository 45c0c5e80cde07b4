import { enPages } from "../../model/words/en/pages.js";
import type { Item } from "../kinds.js";
import { iconSvg } from "./icon.js";

/** What a kind needs to write its part of an item. */
export interface RenderContext {
  /** Inline Markdown → HTML, facts included. */
  inline: (markdown: string) => string;
  /** The locale of numbers. */
  locale: string;
  /** The id of the item's element: that of the item, or of the guess at it. */
  name: string;
}

/** The words around the buttons that submit. */
export interface AskWords {
  /** The question: how sure. */
  sure: string;
  /** What pressing one does. */
  note: string;
  /** The same as the end of a button's name. */
  action: string;
}

/** A kind's part of an item's markup. */
export interface ItemMarkup<T extends Item> {
  /** The one line that says what to do. */
  task(item: T): string;
  /** The controls, inside the item's fieldset. */
  controls(item: T, context: RenderContext): string;
  /** What the browser needs to score a response, as JSON data. */
  key(item: T): unknown;
  /** The key and the reason of every option, inside the item's details. */
  reasons(item: T, context: RenderContext): string;
  /** What is asked besides the stem, as plain HTML for paper and for cards: the options, say. */
  front?(item: T, context: RenderContext): string;
  /** The label of a field that opens after the attempt, for a sentence of the learner's own. */
  note?(item: T): string;
  /** What the buttons that submit ask and do, where it is not the answer that they check. */
  ask?(item: T): AskWords;
  /** More data attributes of the item's element, by name. */
  data?(item: T): Readonly<Record<string, string>>;
}

/** The second showing of a text: the same HTML without the ids that may stand on a page only once. */
export function again(html: string): string {
  return html.replace(/ id="[^"]*"/g, "");
}

/** A reason, in the form that the browser moves to its option after an attempt. */
export function renderWhy(html: string): string {
  return `<p class="item__why">${html}</p>`;
}

/** Whether an answer is right: a sign and a word. */
export function renderMark(key: boolean): string {
  const name = key ? "right" : "wrong";
  return `<p class="item__mark item__mark--${name}">${iconSvg(name)} ${enPages.item[name]}</p>`;
}

/** The attributes and what follows a list whose options each learner sees in an order of their own. */
export function shuffleMarkup(
  name: string,
  { shuffle, never = false }: { shuffle: boolean; never?: boolean },
): { attributes: string; after: string } {
  if (!shuffle) return { attributes: "", after: "" };
  const way = never ? "wrong" : "any";
  return {
    attributes: ` data-shuffle="${way}" data-list="${name}"`,
    // Before anything is painted: see the early script in the page's head.
    after: "<script>globalThis.shuffleBefore?.(document.currentScript)</script>",
  };
}
