import { line, range, type ScaleLinear, scaleLinear } from "d3";
import { type Supplier, supplierLoss } from "../model/theory/supplierPower.js";
import type { DrawOptions } from "./figure.js";
import { type Frame, toFrame } from "./frame.js";
import { sayPart, titlePower } from "./supplierPowerText.js";
import { append, appendLine, appendText, createSvg, markPoint, round } from "./svg.js";

interface Plan {
  frame: Frame;
  /** Share, 0 … 1. */
  x: ScaleLinear<number, number>;
  /** Loss, 0 … 1. */
  y: ScaleLinear<number, number>;
}

/** Draws what buyers lose by the share of a supplier, with the share of the case marked. */
export function drawSupplierPower(
  supplier: Supplier,
  { width, document = globalThis.document, locale, readouts = false }: DrawOptions = {},
): SVGSVGElement {
  const frame = toFrame(width);
  const bottom = frame.narrow ? 210 : 280;
  const x = scaleLinear([0, 1], [8, frame.width - 12]);
  const plan = { frame, x, y: scaleLinear([0, 1], [bottom, frame.small + 10]) };
  const height = bottom + 2 * frame.small + 18;
  const svg = createSvg(document, {
    width: frame.width,
    height,
    label: titlePower(supplier, { locale }),
  });
  drawAxes(svg, supplier, plan);
  drawCurve(svg, supplier, plan);
  drawCase(svg, supplier, { plan, locale });
  if (readouts) drawReadings(svg, supplier, { plan, locale });
  return svg;
}

function drawAxes(svg: SVGSVGElement, supplier: Supplier, { frame, x, y }: Plan): void {
  const style = { size: frame.small, class: "quiet halo" } as const;
  const taken = y(supplierLoss(supplier));
  const room = frame.small + 6;
  for (const [part, text] of [
    [0.5, "50"],
    [1, "100 percent of the bundle lost"],
  ] as const) {
    appendLine(svg, [0, y(part), frame.width, y(part)], "grid");
    // The value of the case stands at the same edge.
    if (part < 1 && Math.abs(y(part) - taken) < 2 * room) continue;
    appendText(svg, { x: 0, y: y(part) - 4, text }, style);
  }
  appendLine(svg, [0, y(0), frame.width, y(0)], "baseline");
  for (const part of [0.25, 0.5, 0.75]) {
    appendLine(svg, [x(part), y(0), x(part), y(0) + 4], "tick");
    const place = { x: x(part), y: y(0) + frame.small + 7, text: String(100 * part) };
    appendText(svg, place, { ...style, anchor: "middle" });
  }
  const text = "the supplier’s part of the buyers’ spending, percent";
  const place = { x: frame.width, y: y(0) + 2 * frame.small + 12, text };
  appendText(svg, place, { ...style, anchor: "end" });
}

/** The loss by the share, and a straight line to compare it with. */
function drawCurve(svg: SVGSVGElement, { substitution }: Supplier, { x, y }: Plan): void {
  appendLine(svg, [x(0), y(0), x(1), y(1)], "reference");
  // Closer and closer to the whole, where the line is steep.
  const shares = range(0, 101).map((step) => 1 - (1 - step / 100) ** 4);
  const path = line<number>()
    .x((share) => round(x(share)))
    .y((share) => round(y(supplierLoss({ share, substitution }))));
  const group = append(svg, "g", { class: "of-china" });
  append(group, "path", { d: path(shares) ?? "", class: "series-line" });
}

/** The share of the case, led to both axes, with the loss at the left edge. */
function drawCase(
  svg: SVGSVGElement,
  supplier: Supplier,
  { plan: { frame, x, y }, locale }: { plan: Plan; locale: string | undefined },
): void {
  const [cx, cy] = [x(supplier.share), y(supplierLoss(supplier))];
  appendLine(svg, [cx, cy, cx, y(0)], "marker");
  appendLine(svg, [0, cy, cx, cy], "marker");
  const group = append(svg, "g", { class: "of-china" });
  append(group, "circle", { cx: round(cx), cy: round(cy), r: 5, class: "series-dot" });
  const below = cy - y(1) < 2 * frame.small + 6;
  const text = `${sayPart(supplierLoss(supplier), { locale })} lost`;
  const place = { x: 0, y: below ? cy + frame.small + 3 : cy - 5, text };
  appendText(svg, place, { size: frame.text, weight: 600, class: "ink halo" });
}

/** Single shares that pointer and keys can read. */
function drawReadings(
  svg: SVGSVGElement,
  { substitution }: Supplier,
  { plan: { x, y }, locale }: { plan: Plan; locale: string | undefined },
): void {
  const group = append(svg, "g", { class: "of-china" });
  for (const percent of sharesRead) {
    const share = percent / 100;
    const loss = supplierLoss({ share, substitution });
    const place = { cx: round(x(share)), cy: round(y(loss)), r: 3, class: "series-dot" };
    const words = `A share of ${percent}%: ${sayPart(loss, { locale })} lost`;
    markPoint(append(group, "circle", place), String(percent), words);
  }
}

/** The shares, in percent, that the figure names in its table and at its line. */
export const sharesRead = [10, 30, 50, 70, 80, 90, 95, 99];
