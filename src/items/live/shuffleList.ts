import { letterAt } from "../../model/letterAt.js";
import { shownOrder, shuffled } from "../../model/shuffle.js";

/**
 * Puts the options of a `[data-shuffle]` list into the learner's own order, which the page's seed
 * decides; "wrong" makes sure that it is not the order written. What is no option stays in front.
 * Where the options begin with letters (`data-lettered`), these follow the places, not the options.
 */
export function shuffleList(list: HTMLElement): void {
  const { shuffle, list: name = "" } = list.dataset;
  const options = [...list.children].filter((child) => child.hasAttribute("data-option"));
  const sorted = options.sort((a, b) => numberOf(a) - numberOf(b));
  const seed = `${list.ownerDocument.documentElement.dataset.seed ?? ""} ${name}`;
  const order = (shuffle === "wrong" ? shownOrder : shuffled)(sorted.length, seed);
  for (const i of order) list.append(sorted[i] ?? "");
  if (list.hasAttribute("data-lettered")) {
    for (const [place, i] of order.entries()) setLetter(sorted[i], letterAt(place));
  }
  list.dataset.shuffle = "done";
}

/** Shuffles every list below an element that is still in the order of the file. */
export function shuffleLists(root: Element): void {
  for (const list of root.querySelectorAll<HTMLElement>(
    '[data-shuffle]:not([data-shuffle="done"])',
  ))
    shuffleList(list);
}

function numberOf(option: Element): number {
  return Number(option.getAttribute("data-option"));
}

function setLetter(option: Element | undefined, letter: string): void {
  if (option) option.textContent = option.textContent.replace(/^./, letter);
}
