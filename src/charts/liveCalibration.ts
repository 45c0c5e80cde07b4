import type { Calibration } from "../model/report/calibration.js";
import { drawCalibration } from "./calibration.js";
import { narrowWidth, wideWidth } from "./frame.js";

/** Draws the learner's calibration wherever a page has it, and anew when its numbers or width change. */
export function liveCalibration(document: Document): void {
  const draw = () => {
    for (const figure of document.querySelectorAll<HTMLElement>("[data-calibration]")) {
      drawIn(figure);
    }
  };
  const observer = new MutationObserver(draw);
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ["data-calibration"],
  });
  addEventListener("resize", draw, { passive: true });
  draw();
}

function drawIn(figure: HTMLElement): void {
  const drawing = figure.querySelector<HTMLElement>(".calibration__drawing");
  const width = figure.clientWidth < 600 ? narrowWidth : wideWidth;
  const state = `${width} ${figure.dataset.calibration}`;
  if (!drawing || drawing.dataset.drawn === state) return;
  const rows: Calibration[] = JSON.parse(figure.dataset.calibration ?? "[]");
  drawing.dataset.drawn = state;
  drawing.replaceChildren(drawCalibration(rows, { width, document: figure.ownerDocument }));
}
