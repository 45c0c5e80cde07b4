import { shownOrder, shuffled } from "../../model/shuffle.js";

/**
 * Puts the options of a `[data-shuffle]` list into the learner's own order, which the page's seed
 * decides; "wrong" makes sure that it is not the order written. What is no option stays in front.
 */
export function shuffleList(list: HTMLElement): void {
  const { shuffle, list: name = "" } = list.dataset;
  const options = [...list.children].filter((child) => child.hasAttribute("data-option"));
  const sorted = options.sort((a, b) => numberOf(a) - numberOf(b));
  const seed = `${list.ownerDocument.documentElement.dataset.seed ?? ""} ${name}`;
  const order = (shuffle === "wrong" ? shownOrder : shuffled)(sorted.length, seed);
  for (const i of order) list.append(sorted[i] ?? "");
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
