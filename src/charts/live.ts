import { liveFigure } from "./liveFigure.js";
import { whenInterested } from "./whenInterested.js";

/** Makes every figure of a page live: switches at once, drawings on the reader's first interest. */
export function liveFigures(document: Document): void {
  for (const element of document.querySelectorAll<HTMLElement>("figure[data-figure]")) {
    const figure = liveFigure(element);
    whenInterested(element, () => figure.wake());
  }
}

/** The learner's own chart is drawn in the browser only: nobody else has its numbers. */
async function drawLearner(document: Document): Promise<void> {
  if (!document.querySelector("learner-page")) return;
  const { liveCalibration } = await import("./liveCalibration.js");
  liveCalibration(document);
}

if (typeof document !== "undefined") {
  liveFigures(document);
  void drawLearner(document);
}
