import { en } from "../model/words/en/core.js";

const gap = 8;

/** Opens the note of a fact or a term beside it; without scripts the link leads to the same note. */
export function enhanceNotes(document: Document): void {
  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target.closest("a.fact, a.term") : null;
    if (!(target instanceof HTMLAnchorElement) || event.metaKey || event.ctrlKey) return;
    const note = document.querySelector(`${target.hash} .note__body`);
    if (!note || !("popover" in HTMLElement.prototype)) return;
    event.preventDefault();
    const opened = target.closest<HTMLElement>(".source-note");
    if (opened) refill(opened, target, note);
    else openNote(target, note);
  });
}

function openNote(link: HTMLAnchorElement, note: Element): void {
  const popover = notePanel(link);
  fill(popover, link, note);
  popover.showPopover();
  placeBeside(popover, link.getClientRects()[0] ?? link.getBoundingClientRect());
  link.setAttribute("aria-expanded", "true");
  popover.addEventListener("beforetoggle", (event) => {
    if (event.newState === "closed") link.removeAttribute("aria-expanded");
  });
  popover.focus();
}

/** A link within a note shows the other note in its place; closing leads back to the text. */
function refill(popover: HTMLElement, link: HTMLAnchorElement, note: Element): void {
  // First the focus, which would be lost with its link, and that would close the note.
  popover.focus();
  fill(popover, link, note);
  const { left, top, bottom } = popover.getBoundingClientRect();
  const { innerHeight } = window;
  if (bottom > innerHeight) placeAt(popover, left, top - (bottom - innerHeight));
}

/** The panel stands right after its link, so that Tab goes on from there. */
function notePanel(link: HTMLElement): HTMLElement {
  const document = link.ownerDocument;
  document.getElementById("source-note")?.remove();
  const popover = document.createElement("div");
  popover.id = "source-note";
  popover.className = "source-note";
  popover.popover = "auto";
  popover.tabIndex = -1;
  popover.setAttribute("role", "dialog");
  popover.addEventListener("focusout", ({ relatedTarget }) => {
    const isOutside = relatedTarget instanceof Node && !popover.contains(relatedTarget);
    if (isOutside && relatedTarget !== link) popover.hidePopover();
  });
  // Within the label of an option, what is clicked here is no answer.
  popover.addEventListener("click", (event) => {
    if (!(event.target instanceof Element && event.target.closest("a"))) event.preventDefault();
  });
  link.after(popover);
  return popover;
}

function fill(popover: HTMLElement, link: HTMLElement, note: Element): void {
  const what = link.classList.contains("term") ? en.fact.term : en.fact.note;
  popover.setAttribute("aria-label", `${what}: ${link.textContent}`);
  const body = note.cloneNode(true) as Element;
  // An id may stand on a page only once.
  for (const element of body.querySelectorAll("[id]")) element.removeAttribute("id");
  const close = popover.ownerDocument.createElement("button");
  close.type = "button";
  close.textContent = en.fact.close;
  close.addEventListener("click", () => popover.hidePopover());
  popover.replaceChildren(body, close);
}

function placeBeside(popover: HTMLElement, { left, top, bottom }: DOMRect): void {
  const height = popover.offsetHeight;
  const below = bottom + gap + height <= window.innerHeight;
  placeAt(popover, left, below ? bottom + gap : top - gap - height);
}

function placeAt(popover: HTMLElement, left: number, top: number): void {
  const widest = window.innerWidth - popover.offsetWidth - gap;
  popover.style.left = `${Math.max(gap, Math.min(left, widest))}px`;
  popover.style.top = `${Math.max(gap, top)}px`;
}
