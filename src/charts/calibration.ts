import type { Calibration } from "../model/report/calibration.js";
import { fewestAnswers } from "../model/report/calibration.js";
import { enCalibration } from "../model/words/en/report.js";
import type { DrawOptions } from "./figure.js";
import { type Frame, toFrame } from "./frame.js";
import { append, appendLine, appendText, createSvg, markPoint, round } from "./svg.js";

const words = enCalibration;
const rowHeight = 54;
const ticks = [0, 25, 50, 75, 100];
const radius = 6;

/**
 * Draws how often answers of each confidence were right: a dot for the share and a bar for where it
 * may well lie, dashed while the answers are too few to tell.
 */
export function drawCalibration(
  rows: readonly Calibration[],
  { width, document = globalThis.document }: DrawOptions = {},
): SVGSVGElement {
  const frame = toFrame(width);
  const height = rows.length * rowHeight + frame.small + 16;
  const svg = createSvg(document, { width: frame.width, height, label: describeCalibration(rows) });
  const x = (share: number) => radius + share * (frame.width - 2 * radius - 2);
  drawAxis(svg, { x, frame, bottom: rows.length * rowHeight });
  rows.forEach((row, i) => {
    drawRow(svg, row, { x, frame, top: i * rowHeight });
  });
  return svg;
}

/** The chart in words, computed: what it is, then every row with its range. */
export function describeCalibration(rows: readonly Calibration[]): string {
  const lines = rows.map(sayRow);
  return [words.about, ...lines].join(" ");
}

function sayRow({ confidence, right, total, low, high }: Calibration): string {
  const name = words.confidence[confidence];
  if (total > 0 && total < fewestAnswers) return words.fewRow(name, right, total);
  return words.row(name, right, total, words.range(percent(low), percent(high)));
}

interface Place {
  x: (share: number) => number;
  frame: Frame;
}

function drawAxis(svg: SVGSVGElement, { x, frame, bottom }: Place & { bottom: number }): void {
  for (const tick of ticks) {
    const at = x(tick / 100);
    appendLine(svg, [at, 0, at, bottom], tick === 0 ? "baseline" : "grid");
    const anchor = tick === 0 ? "start" : tick === 100 ? "end" : "middle";
    const place = {
      x: tick === 0 ? 0 : tick === 100 ? frame.width : at,
      y: bottom + frame.small + 6,
    };
    appendText(
      svg,
      { ...place, text: String(tick) },
      { size: frame.small, anchor, class: "quiet" },
    );
  }
}

function drawRow(svg: SVGSVGElement, row: Calibration, { x, frame, top }: Place & { top: number }) {
  const { confidence, right, total, low, high } = row;
  const name = words.confidence[confidence];
  const y = top + rowHeight - 16;
  const label = { x: x(0) + 6, y: top + frame.text + 4 };
  const text = total ? words.of(right, total) : words.none;
  appendText(svg, { ...label, text: name }, { size: frame.text, weight: 600, class: "ink halo" });
  const place = { x: frame.width - 8, y: label.y, text };
  appendText(svg, place, { size: frame.text, anchor: "end", class: "ink halo" });
  if (!total) return;
  const kind =
    total < fewestAnswers ? "calibration__range calibration__range--few" : "calibration__range";
  appendLine(svg, [x(low), y, x(high), y], kind);
  const dot = { cx: round(x(right / total)), cy: y, r: radius, class: "calibration__dot" };
  markPoint(append(svg, "circle", dot), confidence, sayRow(row));
}

function percent(share: number): number {
  return Math.round(100 * share);
}
