import { max, type ScaleLinear, scaleLinear } from "d3";
import type { DrawOptions } from "../figure.js";
import { type Frame, toFrame } from "../frame.js";
import { append, appendLine, appendText, createSvg, markPoint, round } from "../svg.js";
import { textWidth, wrapText } from "../textWidth.js";
import type { BarSegment, BarsChart, CategoryBar } from "./barsChart.js";

interface Plan {
  frame: Frame;
  x: ScaleLinear<number, number>;
  /** Height of a bar. */
  bar: number;
  /** Room below a bar. */
  gap: number;
}

/** Draws a bar for each category under its name; values below zero have no length. */
export function drawBars(
  chart: BarsChart,
  { width, document = globalThis.document, readouts = false }: DrawOptions = {},
): SVGSVGElement {
  const plan = toPlan(chart, width);
  const { frame, bar } = plan;
  const names = chart.bars.map(({ name }) =>
    wrapText(name, { width: frame.width, size: frame.text, weight: 600 }),
  );
  const top = chart.reference ? frame.small + 12 : 0;
  const heights = names.map((lines) => lines.length * (frame.text + 4) + bar + plan.gap);
  const height = Math.max(20, top + heights.reduce((sum, one) => sum + one, 0) - plan.gap * 0.4);
  const svg = createSvg(document, { width: frame.width, height, label: chart.title });
  let y = top;
  chart.bars.forEach((category, i) => {
    const lines = names[i] ?? [];
    lines.forEach((text, k) => {
      const place = { x: 0, y: y + frame.text + k * (frame.text + 4), text };
      appendText(svg, place, { size: frame.text, weight: 600 });
    });
    const barTop = y + lines.length * (frame.text + 4) + 4;
    drawCategory(svg, category, { plan, top: barTop, readouts });
    if (chart.reference) {
      const at = plan.x(chart.reference.value);
      appendLine(svg, [at, barTop - 3, at, barTop + bar + 6], "threshold");
    }
    y += heights[i] ?? 0;
  });
  drawReference(svg, chart, plan);
  return svg;
}

function toPlan({ bars, reference, slim }: BarsChart, width: number | undefined): Plan {
  const frame = toFrame(width);
  const room = max(bars, ({ label }) => textWidth(label, labelStyle(frame))) ?? 0;
  const highest = Math.max(max(bars, sumOf) ?? 0, reference?.value ?? 0) || 1;
  const end = Math.max(frame.width * 0.4, frame.width - room - 10);
  const [bar, gap] = slim ? [16, 11] : [frame.narrow ? 26 : 30, 20];
  return { frame, x: scaleLinear([0, highest], [0, end]), bar, gap };
}

function sumOf({ segments }: CategoryBar): number {
  return segments.reduce((sum, { value }) => sum + Math.max(0, value), 0);
}

function labelStyle({ text }: Frame): { size: number; weight: 600 } {
  return { size: text, weight: 600 };
}

function drawCategory(
  svg: SVGSVGElement,
  { segments, label }: CategoryBar,
  { plan, top, readouts }: { plan: Plan; top: number; readouts: boolean },
): void {
  const { frame, x, bar } = plan;
  let sum = 0;
  for (const segment of segments) {
    const [left, right] = [x(sum), x(sum + Math.max(0, segment.value))];
    sum += Math.max(0, segment.value);
    const rect = drawSegment(svg, segment, { left, right, top, bar });
    markPoint(rect, segment.key, readouts ? segment.readout : undefined);
    const style = { size: frame.small, weight: 600 } as const;
    const text = segment.names.find((name) => textWidth(name, style) + 14 <= right - left);
    if (text === undefined) continue;
    const place = { x: left + 7, y: top + bar / 2 + frame.small * 0.35, text };
    appendText(svg, place, {
      ...style,
      class: segment.derived ? "ink" : `on-fill on-${segment.colour}`,
    });
  }
  const width = textWidth(label, labelStyle(frame));
  const at = Math.min(x(sum) + 8, Math.max(0, frame.width - width));
  const place = { x: at, y: top + bar / 2 + frame.text * 0.35, text: label };
  appendText(svg, place, { ...labelStyle(frame), class: "ink halo" });
}

function drawSegment(
  svg: SVGSVGElement,
  { colour, derived }: BarSegment,
  { left, right, top, bar }: { left: number; right: number; top: number; bar: number },
): SVGElement {
  const inset = derived ? 0.75 : 0;
  return append(svg, "rect", {
    x: round(left + inset),
    y: round(top + inset),
    width: round(Math.max(1, right - left - 2 * inset - 1)),
    height: round(bar - 2 * inset),
    class: `${derived ? "hollow" : "fill"}-${colour}`,
  });
}

/** The words of the reference above the first bar; its line crosses each bar. */
function drawReference(svg: SVGSVGElement, { reference }: BarsChart, { frame, x }: Plan): void {
  if (!reference) return;
  const width = textWidth(reference.text, { size: frame.small });
  if (width > frame.width) return;
  const left = Math.min(Math.max(0, x(reference.value) - width / 2), frame.width - width);
  const place = { x: left, y: frame.small, text: reference.text };
  appendText(svg, place, { size: frame.small, class: "quiet" });
}
