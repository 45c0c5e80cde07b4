import { en } from "../model/words/en/core.js";

const gap = 8;

/** Opens a fact's source note beside the number; without scripts the link leads to the same note. */
export function enhanceFacts(document: Document): void {
  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target.closest("a.fact") : null;
    if (!(target instanceof HTMLAnchorElement) || event.metaKey || event.ctrlKey) return;
    const note = document.querySelector(`${target.hash} .note__body`);
    const popover = note && "popover" in HTMLElement.prototype ? openNote(target, note) : null;
    if (popover) event.preventDefault();
  });
}

function openNote(link: HTMLAnchorElement, note: Element): HTMLElement {
  const { popover, close } = notePanel(link);
  const body = note.cloneNode(true);
  popover.replaceChildren(body, close);
  popover.showPopover();
  placeBeside(popover, link.getClientRects()[0] ?? link.getBoundingClientRect());
  link.setAttribute("aria-expanded", "true");
  popover.addEventListener("beforetoggle", (event) => {
    if (event.newState === "closed") link.removeAttribute("aria-expanded");
  });
  popover.focus();
  return popover;
}

/** The panel stands right after its link, so that Tab goes on from there. */
function notePanel(link: HTMLElement): { popover: HTMLElement; close: HTMLButtonElement } {
  const document = link.ownerDocument;
  document.getElementById("source-note")?.remove();
  const popover = document.createElement("div");
  popover.id = "source-note";
  popover.className = "source-note";
  popover.popover = "auto";
  popover.tabIndex = -1;
  popover.setAttribute("role", "dialog");
  popover.setAttribute("aria-label", `${en.fact.note}: ${link.textContent}`);
  popover.addEventListener("focusout", ({ relatedTarget }) => {
    const isOutside = relatedTarget instanceof Node && !popover.contains(relatedTarget);
    if (isOutside && relatedTarget !== link) popover.hidePopover();
  });
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = en.fact.close;
  close.addEventListener("click", () => popover.hidePopover());
  link.after(popover);
  return { popover, close };
}

function placeBeside(popover: HTMLElement, { left, top, bottom }: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = popover;
  const { innerWidth, innerHeight } = window;
  const below = bottom + gap + height <= innerHeight;
  popover.style.left = `${Math.max(gap, Math.min(left, innerWidth - width - gap))}px`;
  popover.style.top = `${below ? bottom + gap : Math.max(gap, top - gap - height)}px`;
}
