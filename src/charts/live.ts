import { liveFigure } from "./liveFigure.js";
import { whenInterested } from "./whenInterested.js";

/** Makes every figure of a page live: switches at once, drawings on the reader's first interest. */
export function liveFigures(document: Document): void {
  for (const element of document.querySelectorAll<HTMLElement>("figure[data-figure]")) {
    const figure = liveFigure(element);
    whenInterested(element, () => figure.wake());
  }
}

if (typeof document !== "undefined") liveFigures(document);
