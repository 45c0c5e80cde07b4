import { en, enFigure } from "../model/words/en.js";
import type { Figure } from "./figure.js";
import { narrowWidth, wideWidth } from "./frame.js";
import { readMarks } from "./readMarks.js";
import { keepView, restoreView } from "./viewState.js";

/** A figure in the page that can go live. */
export interface LiveFigure {
  /** Fetches the drawing code and draws anew what is seen; later calls wait for the first. */
  wake(): Promise<void>;
}

/** Connects one figure of the page; nothing is fetched before `wake`. */
export function liveFigure(element: HTMLElement): LiveFigure {
  const readout = element.querySelector<HTMLElement>(".figure__readout");
  let figure: Promise<void> | undefined;
  const wake = () => {
    figure ??= load(element).then((draw) => {
      draw();
      element.addEventListener("change", () => setTimeout(draw));
      addEventListener("resize", draw, { passive: true });
      element.dataset.live = "";
    });
    return figure;
  };
  restoreView(element);
  element.addEventListener("change", (event) => {
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== "radio") return;
    const { value } = event.target;
    if (readout) hint(readout, findingOf(element, value));
    keepView(element, value);
  });
  for (const drawing of element.querySelectorAll<HTMLElement>(".figure__drawing")) {
    drawing.tabIndex = 0;
    drawing.setAttribute("role", "application");
    const view = drawing.closest<HTMLElement>("[data-view]")?.dataset.view ?? "";
    drawing.setAttribute("aria-label", `${findingOf(element, view)}. ${enFigure.readKeys}`);
    readMarks(drawing, { wake, say: (text) => readout && say(readout, text) });
  }
  return { wake };
}

function say(readout: HTMLElement, text: string): void {
  readout.dataset.value = "";
  if (readout.textContent !== text) readout.textContent = text;
}

function hint(readout: HTMLElement, finding: string): void {
  delete readout.dataset.value;
  readout.textContent = `${finding}. ${enFigure.readHint}`;
}

function findingOf(element: HTMLElement, view: string): string {
  const heads = [...element.querySelectorAll<HTMLElement>(".figure__head")];
  const head = heads.find(({ dataset }) => dataset.view === view) ?? heads[0];
  return head?.querySelector(".figure__finding")?.textContent ?? "";
}

/** Fetches code and data; gives a function that draws what is seen and not yet drawn anew. */
async function load(element: HTMLElement): Promise<() => void> {
  // The list is fetched too: it grows with the course, and pages without figures need none of it.
  const { figureModules } = await import("./figureModules.js");
  const figure = await figureModules[element.dataset.figure ?? ""]?.();
  const text = element.querySelector(".figure__data")?.textContent;
  const data: unknown = JSON.parse(text ?? "null");
  return () => {
    for (const drawing of element.querySelectorAll<HTMLElement>(".figure__drawing")) {
      const isSeen = drawing.offsetParent !== null;
      if (figure && isSeen && drawing.dataset.live === undefined) redraw(drawing, figure, data);
    }
  };
}

/** Draws with the size of the drawing that stands there, so that nothing on the page moves. */
function redraw(drawing: HTMLElement, figure: Figure<unknown>, data: unknown): void {
  const old = drawing.querySelector("svg");
  if (!old) return;
  const view = drawing.closest<HTMLElement>("[data-view]")?.dataset.view;
  const width = drawing.classList.contains("figure__drawing--narrow") ? narrowWidth : wideWidth;
  const svg = figure.draw(data, {
    view,
    width,
    readouts: true,
    locale: document.documentElement.lang || en.locale,
  });
  for (const name of ["aria-describedby", "width", "height"]) {
    const value = old.getAttribute(name);
    if (value !== null) svg.setAttribute(name, value);
  }
  old.replaceWith(svg);
  drawing.dataset.live = "";
}
