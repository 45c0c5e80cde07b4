import { en } from "../../model/words/en/core.js";
import { wordsOf } from "../live/control.js";
import { makeDraggable } from "./dragRows.js";

/** Makes a list's rows move by their buttons, and by dragging as an extra; says each move. */
export function makeMovable(list: HTMLElement): void {
  const live = list.ownerDocument.createElement("p");
  live.className = "vh";
  live.setAttribute("role", "status");
  list.after(live);
  const say = (row: Element) => {
    const rows = [...list.children];
    const text = wordsOf(row.querySelector(".item__text")).replace(/\.$/, "");
    live.textContent = en.item.moved(text, rows.indexOf(row) + 1, rows.length);
    list.dispatchEvent(new Event("input", { bubbles: true }));
  };
  list.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("[data-move]") : null;
    const row = button?.closest(".item__option");
    if (button instanceof HTMLElement && row) moveRow(row, button, say);
  });
  makeDraggable(list, say);
}

function moveRow(row: Element, button: HTMLElement, say: (row: Element) => void): void {
  if (button.dataset.move === "up") row.previousElementSibling?.before(row);
  else row.nextElementSibling?.after(row);
  // Moving a row takes the focus from its button in some browsers.
  button.focus({ preventScroll: true });
  row.scrollIntoView?.({ block: "nearest" });
  say(row);
}
