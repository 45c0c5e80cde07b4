import type { Figure } from "../figure.js";

/** A figure of the page with what it shows. */
export interface FetchedFigure {
  /** Undefined when the page names a figure that is not there. */
  figure: Figure<unknown> | undefined;
  data: unknown;
}

/** Fetches a figure's code, and reads its data from the page. */
export async function fetchFigure(element: HTMLElement): Promise<FetchedFigure> {
  // The list is fetched too: it grows with the course, and pages without figures need none of it.
  const { figureModules } = await import("../figureModules.js");
  const figure = await figureModules[element.dataset.figure ?? ""]?.();
  const text = element.querySelector(".figure__data")?.textContent;
  return { figure, data: JSON.parse(text ?? "null") };
}
