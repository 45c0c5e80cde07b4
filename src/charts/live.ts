import { liveFigure } from "./liveFigure.js";
import { whenInterested } from "./whenInterested.js";

/** Makes every figure of a page live: switches at once, drawings on the reader's first interest. */
export function liveFigures(document: Document): void {
  const elements = document.querySelectorAll<HTMLElement>("figure[data-figure]");
  const figures = [...elements].map((element) => {
    const figure = liveFigure(element);
    whenInterested(element, () => figure.wake());
    return figure;
  });
  const links = document.querySelectorAll<HTMLAnchorElement>("a[data-shows]");
  if (links.length > 0) {
    void import("./kit/proseLinks.js").then(({ proseLinks }) => proseLinks(links, figures));
  }
}

if (typeof document !== "undefined") liveFigures(document);
