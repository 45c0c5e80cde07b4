import { enKit } from "../../model/words/en/kit.js";
import type { LiveFigure } from "../liveFigure.js";
import { stateOf } from "./figureParts.js";
import type { FigureState } from "./figureState.js";

interface Shown {
  link: HTMLAnchorElement;
  figure: LiveFigure;
  /** What the figure showed before. */
  before: FigureState;
}

/** Lets words of the text show their mark in a figure; the same words again, or Escape, take it back. */
export function proseLinks(
  links: Iterable<HTMLAnchorElement>,
  figures: readonly LiveFigure[],
): void {
  let shown: Shown | undefined;
  let busy = false;
  const mark = (link: HTMLAnchorElement, active: boolean) => {
    link.toggleAttribute("data-active", active);
    stateWords(link).textContent = active ? enKit.shown : enKit.show;
  };
  const takeBack = async () => {
    if (!shown) return;
    const { link, figure, before } = shown;
    shown = undefined;
    mark(link, false);
    await figure.show({ view: before.view, mark: before.mark });
  };
  const show = async (link: HTMLAnchorElement, figure: LiveFigure) => {
    // A second link of the same figure keeps what the first one found.
    const before = shown?.figure === figure ? shown.before : stateOf(figure.element);
    if (shown) mark(shown.link, false);
    shown = { link, figure, before };
    mark(link, true);
    busy = true;
    await figure.show({ view: link.dataset.view, mark: link.dataset.mark });
    busy = false;
    reveal(figure.element);
  };
  for (const link of links) {
    const figure = figures.find(({ element }) => `#${element.id}` === link.hash);
    if (!figure) continue;
    mark(link, false);
    link.addEventListener("click", (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      // A figure that waits is only led to: it says itself what it waits for.
      const { after, shown: open } = figure.element.dataset;
      if (after !== undefined && open === undefined) return;
      event.preventDefault();
      void (shown?.link === link ? takeBack() : show(link, figure));
    });
  }
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") void takeBack();
  });
  // The reader has chosen something else in the figure: the words no longer say what it shows.
  document.addEventListener("figurestate", ({ target }) => {
    if (busy || !shown || target !== shown.figure.element) return;
    if (shown.figure.element.dataset.mark === shown.link.dataset.mark) return;
    mark(shown.link, false);
    shown = undefined;
  });
}

/** The words after the link that say its state, for those who do not see it. */
function stateWords(link: HTMLAnchorElement): HTMLElement {
  const known = link.querySelector<HTMLElement>(".vh");
  if (known) return known;
  const words = document.createElement("span");
  words.className = "vh";
  link.append(words);
  return words;
}

/** Scrolls to the drawing of a figure, unless enough of it is in view. */
function reveal(figure: HTMLElement): void {
  const drawings = [...figure.querySelectorAll<HTMLElement>(".figure__drawing")];
  const drawing = drawings.find((one) => one.offsetParent !== null) ?? figure;
  const { top, bottom } = drawing.getBoundingClientRect();
  const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
  if (seen >= Math.min(bottom - top, innerHeight) * 0.6) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const fits = figure.getBoundingClientRect().height < innerHeight;
  drawing.scrollIntoView({
    block: fits ? "center" : "nearest",
    behavior: calm ? "instant" : "smooth",
  });
}
