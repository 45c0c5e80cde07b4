import type { Figure } from "../figure.js";

/** A figure of the page with what it shows. */
export interface FetchedFigure {
  /** Undefined when the page names a figure that is not there. */
  figure: Figure<unknown> | undefined;
  data: unknown;
}

/** Fetches a figure's code, and reads its data from the page. */
export async function fetchFigure(element: HTMLElement): Promise<FetchedFigure> {
  const { figures } = await import("../figures.js");
  const text = element.querySelector(".figure__data")?.textContent;
  return { figure: figures[element.dataset.figure ?? ""], data: JSON.parse(text ?? "null") };
}
