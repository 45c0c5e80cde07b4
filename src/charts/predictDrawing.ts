import type { Prediction } from "../model/prediction.js";
import { enPredict } from "../model/words/en/predict.js";
import type { DrawOptions } from "./figure.js";
import { drawEnds, drawGaps, drawOwn, drawReal, drawWaiting } from "./predictLines.js";
import { type PredictPlan, planPrediction, pointAt, predictHeight } from "./predictPlan.js";
import { sayPrediction } from "./predictText.js";
import { append, appendText, createSvg, round } from "./svg.js";
import { textWidth } from "./textWidth.js";
import { drawValueAxis } from "./valueAxis.js";

/**
 * Draws the known line, the learner's line as far as it is given, and the real line once it may be
 * seen; dash, marker and name tell them apart.
 */
export function predictDrawing(
  data: Prediction,
  { width, document = globalThis.document, locale }: DrawOptions = {},
): SVGSVGElement {
  const plan = planPrediction(data, { width, locale });
  const { frame, y } = plan;
  const label = sayPrediction(data, { locale });
  const svg = createSvg(document, { width: frame.width, height: predictHeight, label });
  drawAsked(svg, plan);
  drawValueAxis(svg, y, { frame, unit: data.unit, count: 3, locale });
  drawLabels(svg, plan);
  drawGaps(svg, plan);
  drawReal(svg, plan);
  drawOwn(svg, plan);
  drawWaiting(svg, plan);
  drawEnds(svg, plan, { locale });
  return svg;
}

/** The part that is asked for, on a pale ground; with a hint until something is given. */
function drawAsked(svg: SVGSVGElement, plan: PredictPlan): void {
  const { x, y, step, labels, known, given, waiting, frame, isOpen } = plan;
  if (!isOpen) return;
  const [low = 0, high = 0] = y.range();
  const left = x(known.length) - Math.min(24, step / 2 || 24);
  const right = x(labels.length - 1) + 24;
  append(svg, "rect", {
    ...{ x: round(left), y: round(high), width: round(right - left), height: round(low - high) },
    class: "fill-asked",
  });
  if (given.length > 0) return;
  // The hint keeps clear of the points that wait.
  const isHigh = waiting.some((one) => pointAt(plan, one)[1] < (low + high) / 2);
  const size = frame.small;
  const place = {
    x: right - 4,
    y: isHigh ? low - 8 : high + size + 6,
    text: enPredict.drawing.hint,
  };
  appendText(svg, place, { size, anchor: "end", class: "quiet halo on-screen" });
}

/** As many labels as there is room for; the last one is always there. */
function drawLabels(svg: SVGSVGElement, { x, step, labels, frame }: PredictPlan): void {
  const size = frame.small;
  const widest = Math.max(...labels.map((label) => textWidth(label, { size })));
  const every = Math.max(1, Math.ceil((widest + 6) / (step || Number.POSITIVE_INFINITY)));
  for (const [i, text] of labels.entries()) {
    if ((labels.length - 1 - i) % every !== 0) continue;
    const half = textWidth(text, { size }) / 2;
    const middle = Math.min(frame.width - half, Math.max(half, x(i)));
    const place = { x: middle, y: predictHeight - 4, text };
    appendText(svg, place, { size, anchor: "middle", class: "quiet" });
  }
}
