import { en } from "../model/words/en/core.js";
import { enFigure } from "../model/words/en/figure.js";
import type { Figure } from "./figure.js";
import { narrowWidth, wideWidth } from "./frame.js";
import { fetchFigure } from "./kit/fetchFigure.js";
import { radiosOf } from "./kit/figureParts.js";
import type { FigureState } from "./kit/figureState.js";
import { keepState, nameByView, restoreState } from "./kit/keepState.js";
import { hint, type MarkChoice, markChoice } from "./kit/markChoice.js";
import { connectPanels } from "./kit/panels.js";
import { readMarks } from "./readMarks.js";

/** A figure in the page that can go live. */
export interface LiveFigure {
  element: HTMLElement;
  /** Fetches the drawing code and draws anew what is seen; later calls wait for the first. */
  wake(): Promise<void>;
  /** Shows a view and selects a mark; without a mark, none is selected. */
  show(state: FigureState): Promise<void>;
}

/** Connects one figure of the page; nothing is fetched before `wake`, unless the address names a mark. */
export function liveFigure(element: HTMLElement): LiveFigure {
  const readout = element.querySelector<HTMLElement>(".figure__readout");
  const choice = markChoice(element, readout);
  let drawn: Promise<() => void> | undefined;
  const wake = async () => {
    drawn ??= startDrawing(element, choice);
    (await drawn)();
  };
  const show = async ({ view, mark }: FigureState) => {
    const radio = radiosOf(element).find(({ value }) => value === view);
    if (radio && !radio.checked) {
      radio.checked = true;
      radio.dispatchEvent(new Event("change", { bubbles: true }));
    }
    await wake();
    choice.selectKey(mark);
  };
  const { mark } = restoreState(element);
  connectPanels(element);
  element.addEventListener("change", (event) => {
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== "radio") return;
    nameByView(element);
    choice.select(undefined);
    if (readout) hint(element, readout);
    keepState(element);
  });
  element.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") choice.select(undefined);
  });
  connectDrawings(element, { wake, choice });
  if (mark !== undefined) void show({ mark });
  return { element, wake, show };
}

/** Gives a function that draws what is seen, and calls it whenever something else is seen. */
async function startDrawing(element: HTMLElement, choice: MarkChoice): Promise<() => void> {
  const drawAll = await load(element);
  const draw = () => {
    drawAll();
    choice.repaint();
  };
  element.addEventListener("change", () => setTimeout(draw));
  addEventListener("resize", draw, { passive: true });
  element.dataset.live = "";
  return draw;
}

function connectDrawings(
  element: HTMLElement,
  { wake, choice }: { wake: () => Promise<void>; choice: MarkChoice },
): void {
  for (const drawing of element.querySelectorAll<HTMLElement>(".figure__drawing")) {
    drawing.tabIndex = 0;
    drawing.setAttribute("role", "application");
    const view = drawing.closest<HTMLElement>("[data-view]")?.dataset.view ?? "";
    drawing.setAttribute("aria-label", `${findingOf(element, view)}. ${enFigure.readKeys}`);
    readMarks(drawing, { wake, ...choice });
  }
}

function findingOf(element: HTMLElement, view: string): string {
  const heads = [...element.querySelectorAll<HTMLElement>(".figure__head")];
  const head = heads.find(({ dataset }) => dataset.view === view) ?? heads[0];
  return head?.querySelector(".figure__finding")?.textContent ?? "";
}

/** Fetches code and data; gives a function that draws what is seen and not yet drawn anew. */
async function load(element: HTMLElement): Promise<() => void> {
  const { figure, data } = await fetchFigure(element);
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
