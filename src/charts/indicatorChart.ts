import { max, min, type ScaleLinear, scaleLinear } from "d3";
import type { Indicator, IndicatorReadings } from "../model/indicatorReadings.js";
import type { DrawOptions } from "./figure.js";
import { formatChange, formatNumber } from "./format.js";
import { type Frame, toFrame } from "./frame.js";
import { append, appendLine, appendText, createSvg, markPoint, round } from "./svg.js";
import { wrapText } from "./textWidth.js";

interface Plan {
  frame: Frame;
  x: ScaleLinear<number, number>;
  locale: string | undefined;
}

type Options = DrawOptions & { title: string };

const barHeight = 20;

/** Draws one bar for each measure, from zero; the selected one stands out. */
export function drawReadings({ indicators }: IndicatorReadings, options: Options): SVGSVGElement {
  const { width, document = globalThis.document, locale, readouts = false, selected } = options;
  const plan = toPlan(indicators, width, locale);
  const { frame, x } = plan;
  const names = indicators.map(({ indicator }) =>
    wrapText(indicator, { width: frame.width, size: frame.text, weight: 600 }),
  );
  const heights = names.map((lines) => lines.length * (frame.text + 3) + barHeight + 22);
  const height = heights.reduce((sum, one) => sum + one, 8);
  const svg = createSvg(document, { width: frame.width, height, label: options.title });
  let top = 4;
  indicators.forEach((one, i) => {
    const isSelected = selected === one.indicator || selected === String(i);
    const lines = names[i] ?? [];
    const mark = drawIndicator(svg, one, {
      plan,
      lines,
      top,
      tone: isSelected ? "china" : "context",
    });
    if (isSelected) mark.classList.add("selected");
    markPoint(mark, String(i), readouts ? readIndicator(one, locale) : undefined);
    top += heights[i] ?? 0;
  });
  if (indicators.length === 0) appendLine(svg, [x(0), 0, x(0), height], "baseline");
  return svg;
}

function toPlan(
  indicators: readonly Indicator[],
  width: number | undefined,
  locale: string | undefined,
): Plan {
  const frame = toFrame(width);
  const lowest = Math.min(0, min(indicators, ({ change }) => change ?? 0) ?? 0);
  const highest = Math.max(0, max(indicators, ({ change }) => change ?? 0) ?? 0);
  const domain = lowest === highest ? [-1, 1] : [lowest, highest];
  return { frame, locale, x: scaleLinear(domain, [46, frame.width - 46]) };
}

function drawIndicator(
  svg: SVGSVGElement,
  one: Indicator,
  { plan, lines, top, tone }: { plan: Plan; lines: readonly string[]; top: number; tone: string },
): Element {
  const { frame, x } = plan;
  const line = frame.text + 3;
  lines.forEach((text, i) => {
    const place = { x: 0, y: top + frame.text + i * line, text };
    appendText(svg, place, { size: frame.text, weight: 600 });
  });
  const y = top + lines.length * line + 6;
  const baseline = y + barHeight / 2 + frame.text * 0.35;
  if (one.change === null) return drawCount(svg, one, { plan, baseline });
  const [left, right] = [Math.min(x(0), x(one.change)), Math.max(x(0), x(one.change))];
  const bar = append(svg, "rect", {
    x: round(left),
    y,
    width: round(Math.max(1, right - left)),
    height: barHeight,
    class: `${one.derived ? "hollow" : "fill"}-${tone}`,
  });
  appendLine(svg, [x(0), y - 3, x(0), y + barHeight + 3], "baseline");
  const isLow = one.change < 0;
  const value = { x: isLow ? left - 6 : right + 6, y: baseline, text: formatChange(one.change) };
  const anchor = isLow ? "end" : "start";
  appendText(svg, value, { size: frame.text, weight: 600, anchor });
  const reading = { x: x(0) + (isLow ? 8 : -8), y: baseline, text: one.reading };
  appendText(svg, reading, { size: frame.text, anchor: isLow ? "start" : "end", class: "quiet" });
  return bar;
}

/** A count has no bar: it stands as words. */
function drawCount(
  svg: SVGSVGElement,
  one: Indicator,
  { plan, baseline }: { plan: Plan; baseline: number },
): Element {
  const { frame, locale } = plan;
  const count = [one.value, one.comparison].map((value) => formatNumber(value ?? 0, { locale }));
  const text = `${count.join(" of ")} ${one.unit}: ${one.reading}`;
  return appendText(svg, { x: 0, y: baseline, text }, { size: frame.text, class: "quiet" });
}

function readIndicator(one: Indicator, locale: string | undefined): string {
  const change =
    one.change === null
      ? `${one.value} of ${one.comparison}`
      : formatChange(one.change, { locale });
  return `${one.indicator}: ${change}, ${one.reading}`;
}
