import { type IconName, iconSvg } from "../markup/icon.js";

const homes = new WeakMap<Element, Element>();

/** The reason that the item's details hold under a selector, such as `[data-option="1"]`. */
export function findReason(item: Element, selector: string): Element | null {
  return item.querySelector(`.item__reasons > ${selector}`);
}

/** Moves parts of a reason to where they belong after an attempt. */
export function borrow(reason: Element | null, to: Element, parts: string): void {
  for (const part of reason?.querySelectorAll(parts) ?? []) {
    if (reason) homes.set(part, reason);
    to.append(part);
  }
}

/** Puts a sign and a word into a row, and its reason below. */
export function markRow(row: Element, name: IconName | "plain", word: string): void {
  row.setAttribute("data-mark", name);
  if (!word) return;
  const mark = row.ownerDocument.createElement("p");
  mark.className = "item__mark";
  if (name !== "plain") mark.innerHTML = iconSvg(name);
  mark.append(` ${word}`);
  row.append(mark);
}

/** Takes all marks away and gives the reasons back to the details. */
export function clearMarks(item: Element): void {
  for (const part of item.querySelectorAll(".item__form .item__why, .item__form .item__said")) {
    homes.get(part)?.append(part);
  }
  for (const mark of item.querySelectorAll(".item__form .item__mark")) mark.remove();
  for (const row of item.querySelectorAll("[data-mark]")) row.removeAttribute("data-mark");
}
