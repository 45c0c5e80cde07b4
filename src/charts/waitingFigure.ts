import { giveUpRoom, takeRoom } from "./giveUpRoom.js";

/**
 * Keeps a figure covered until the question that it waits for is answered or its key has been seen;
 * its button shows it at once, and the question then counts as seen. The cover itself is a style.
 */
export function waitingFigure(figure: HTMLElement): void {
  const item = document.getElementById(`item-${figure.dataset.after}`);
  const cover = figure.querySelector<HTMLElement>(".figure__wait");
  if (!item || !cover) {
    figure.dataset.shown = "";
    return;
  }
  const name = figure.getAttribute("aria-labelledby") ?? "";
  // The title states the finding: it must not be the figure's name while it is covered.
  figure.setAttribute("aria-labelledby", cover.id);
  const observer = new MutationObserver(() => maybeShow());
  const maybeShow = () => {
    const { attempts = "0", status } = item.dataset;
    if (attempts === "0" && status !== "revealed") return;
    observer.disconnect();
    const hadFocus = cover.contains(document.activeElement);
    figure.setAttribute("aria-labelledby", nameNow(figure) ?? name);
    figure.dataset.shown = "";
    takeRoom(figure);
    if (hadFocus) focusOn(figure);
  };
  observer.observe(item, { attributeFilter: ["data-attempts", "data-status"] });
  cover.querySelector("button")?.addEventListener("click", () => reveal(item));
  maybeShow();
  if (figure.dataset.shown === undefined) giveUpRoom(figure);
}

/** Opening the details is what reveals a key; at once closed again, nothing on the page moves. */
function reveal(item: HTMLElement): void {
  const key = item.querySelector<HTMLDetailsElement>(".item__key");
  if (!key) return;
  const was = key.open;
  key.open = true;
  key.dispatchEvent(new Event("toggle"));
  key.open = was;
}

/** The title of the view that was chosen before; nothing where there is one view. */
function nameNow(figure: HTMLElement): string | undefined {
  const view = figure.querySelector<HTMLInputElement>(".figure__views input:checked")?.value;
  return view === undefined ? undefined : `${figure.id}-${view}-title`;
}

function focusOn(figure: HTMLElement): void {
  figure.tabIndex = -1;
  figure.focus({ preventScroll: true });
}
