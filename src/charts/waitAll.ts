import { waitingFigure } from "./waitingFigure.js";
import { waitingText } from "./waitingText.js";

/** Keeps back, on a whole page, the figures and the texts that wait for an answer. */
export function waitAll(figures: Iterable<HTMLElement>, texts: Iterable<HTMLElement>): void {
  for (const figure of figures) waitingFigure(figure);
  for (const text of texts) waitingText(text);
}
