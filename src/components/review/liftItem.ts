import { enReview } from "../../model/words/en/review.js";
import type { LessonPage } from "./lessonPages.js";

/** An item taken out of its lesson, with all that it needs. */
export interface Lifted {
  item: HTMLElement;
  /** What goes into the page: the stimulus, the item, the source notes. */
  nodes: Element[];
  /** The words for the misconceptions that the item names, as the lesson writes them; may be empty. */
  beliefs: string;
  /** The address of the step that asks it. */
  step: string;
}

const addresses = ["href", "src", "poster", "data", "action"];

/**
 * Copies an item out of its lesson's page, with its stimulus and the notes of its facts and terms; nothing
 * when the page does not ask it, or asks it in other words.
 */
export function liftItem(
  page: LessonPage,
  { id, hash }: { id: string; hash: string },
): Lifted | null {
  const found = page.document.getElementById(`item-${id}`);
  if (found?.dataset.hash !== hash) return null;
  const item = document.importNode(found, true);
  const { stimulus: name } = item.dataset;
  const stimulus = name ? page.document.getElementById(`stimulus-${name}`) : null;
  const parts: Element[] = stimulus ? [document.importNode(stimulus, true), item] : [item];
  const notes = liftNotes(page, parts);
  const nodes = notes ? [...parts, notes] : parts;
  for (const node of nodes) settle(node, nodes, page.url);
  const beliefs = found.closest<HTMLElement>("[data-beliefs]")?.dataset.beliefs ?? "";
  const step = found.closest(".step")?.id ?? `item-${id}`;
  return { item, nodes, beliefs, step: `${page.url}#${step}` };
}

/** The notes that the parts' facts and terms link to, and those that these link to, each once. */
function liftNotes({ document: from }: LessonPage, parts: readonly Element[]): Element | null {
  const notes = new Set<Element>();
  const add = (part: Element): void => {
    for (const link of part.querySelectorAll("a.fact, a.term")) {
      const note = from.getElementById((link.getAttribute("href") ?? "").replace(/^#/, ""));
      if (note) notes.add(note);
    }
  };
  for (const part of parts) add(part);
  // A set's iteration also visits what is added on the way.
  for (const note of notes) add(note);
  if (notes.size === 0) return null;
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  const list = document.createElement("ul");
  details.className = "review__notes";
  summary.textContent = enReview.sources;
  for (const note of notes) list.append(document.importNode(note, true));
  for (const back of list.querySelectorAll(".note__back")) back.remove();
  details.append(summary, list);
  return details;
}

/** Makes a part at home here: no scripts, and addresses that lead where they led in the lesson. */
function settle(part: Element, all: readonly Element[], url: string): void {
  for (const script of part.querySelectorAll("script")) script.remove();
  for (const name of addresses) {
    for (const element of part.querySelectorAll(`[${name}]`)) {
      const address = element.getAttribute(name) ?? "";
      const stays = address.startsWith("#") && all.some((one) => has(one, address.slice(1)));
      if (!stays) element.setAttribute(name, new URL(address, url).href);
    }
  }
}

function has(part: Element, id: string): boolean {
  return part.id === id || part.querySelector(`[id="${CSS.escape(id)}"]`) !== null;
}
