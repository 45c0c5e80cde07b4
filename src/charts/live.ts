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

/** Draws what a page's questions let the learner predict, once it comes near. */
function livePredictions(document: Document): void {
  const start = (item: HTMLElement) =>
    whenInterested(item, async () => {
      const { livePrediction } = await import("./livePrediction.js");
      livePrediction(item);
    });
  const selector = "quiz-item[data-kind=predict]";
  for (const item of document.querySelectorAll<HTMLElement>(selector)) start(item);
  // Questions that come later ask to be remembered.
  document.addEventListener("remember", ({ target }) => {
    if (target instanceof HTMLElement && target.matches(selector)) start(target);
  });
}

async function waitingFigures(document: Document): Promise<void> {
  const figures = document.querySelectorAll<HTMLElement>("figure[data-after]");
  if (figures.length === 0) return;
  const { waitAll } = await import("./waitAll.js");
  waitAll(figures, document.querySelectorAll<HTMLElement>("div[data-after]"));
}

/** The condition for restraint has sliders of its own, which work once a reader comes near. */
function liveRestraints(document: Document): void {
  for (const section of document.querySelectorAll<HTMLElement>("[data-restraint]")) {
    whenInterested(section, async () => {
      const { liveRestraint } = await import("./restraint/liveRestraint.js");
      liveRestraint(section);
    });
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
  livePredictions(document);
  liveRestraints(document);
  void waitingFigures(document);
  void drawLearner(document);
}
