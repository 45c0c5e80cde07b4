import type { Indicator } from "../model/indicatorReadings.js";
import { enFigure } from "../model/words/en/figure.js";
import type { DrawOptions } from "./figure.js";
import { countInWords, formatChange } from "./format.js";
import { type IndicatorPlan, planIndicators } from "./indicatorPlan.js";
import { readIndicator, sayCount } from "./indicatorText.js";
import { append, appendLine, appendText, createSvg, markPoint, round } from "./svg.js";

/** What a reader can set. */
export interface IndicatorOptions extends DrawOptions {
  /** Percent; a fall of at least so much passes and is ticked. None when absent. */
  threshold?: number | undefined;
}

const barHeight = 20;

/** Draws one bar for each measure, from zero; the selected one (by name or place) stands out. */
export function drawIndicators(
  indicators: readonly Indicator[],
  options: IndicatorOptions = {},
): SVGSVGElement {
  const { width, document = globalThis.document, locale, selected, threshold } = options;
  const plan = planIndicators(indicators, { width, barHeight, threshold });
  const { frame, height, rows } = plan;
  const label = titleOf(indicators, threshold);
  const svg = createSvg(document, { width: frame.width, height, label });
  if (threshold !== undefined) drawThreshold(svg, threshold, { plan, locale });
  for (const [i, row] of rows.entries()) {
    const isSelected = selected === row.one.indicator || selected === String(i);
    const mark = drawRow(svg, row, { plan, options, tone: isSelected ? "china" : "context" });
    const readout = options.readouts ? readIndicator(row.one, locale) : undefined;
    markPoint(mark, String(i), readout);
  }
  return svg;
}

/** What the bars show, with the number that pass when there is a threshold. */
export function titleOf(indicators: readonly Indicator[], threshold?: number): string {
  const readings = new Set(indicators.map(({ reading }) => reading)).size;
  if (readings < 2) return "One event, by several measures";
  const title = `One event, ${countInWords(indicators.length)} measures, ${countInWords(readings)} readings`;
  if (threshold === undefined) return title;
  const changes = indicators.filter(({ change }) => change !== null);
  const passing = changes.filter((one) => passes(one, threshold)).length;
  return `${title}; ${enFigure.passing(passing, changes.length)}`;
}

/** The state of the chart in a sentence: how many changes pass, and what the chosen measure says. */
export function sayIndicators(
  indicators: readonly Indicator[],
  { selected, threshold, locale }: IndicatorOptions = {},
): string {
  const changes = indicators.filter(({ change }) => change !== null);
  const passing = changes.filter((one) => passes(one, threshold)).length;
  const chosen = indicators.find(({ indicator }) => indicator === selected);
  const said = chosen ? ` ${readIndicator(chosen, locale)}.` : "";
  return `${enFigure.passing(passing, changes.length)}.${said}`;
}

function passes({ change }: Indicator, threshold: number | undefined): boolean {
  return threshold !== undefined && change !== null && change <= -threshold;
}

function drawThreshold(
  svg: SVGSVGElement,
  threshold: number,
  { plan, locale }: { plan: IndicatorPlan; locale: string | undefined },
): void {
  const { x, frame, top } = plan;
  const at = x(-threshold);
  const text = enFigure.cutOff(formatChange(-threshold, { locale }));
  const anchor = at > frame.width / 2 ? "end" : "start";
  const style = { size: frame.small, anchor, class: "ink" } as const;
  appendText(svg, { x: at + (anchor === "end" ? 2 : -2), y: frame.small, text }, style);
  appendLine(svg, [at, frame.small + 5, at, top], "threshold");
  for (const { one, y } of plan.rows) {
    if (one.change !== null) appendLine(svg, [at, y - 3, at, y + barHeight + 3], "threshold");
  }
}

function drawRow(
  svg: SVGSVGElement,
  { one, lines, y }: IndicatorPlan["rows"][number],
  { plan, options, tone }: { plan: IndicatorPlan; options: IndicatorOptions; tone: string },
): Element {
  const { frame, line } = plan;
  lines.forEach((text, i) => {
    const place = { x: 0, y: y - 6 - (lines.length - i) * line + frame.text, text };
    appendText(svg, place, { size: frame.text, weight: 600, class: `${tone} halo` });
  });
  const tick = passes(one, options.threshold) ? enFigure.passes : "";
  const baseline = y + barHeight / 2 + frame.text * 0.35;
  if (one.change === null) {
    const place = { x: 0, y: baseline, text: `${sayCount(one, options.locale)}: ${one.reading}` };
    return appendText(svg, place, { size: frame.text, class: "quiet" });
  }
  return drawBar(
    svg,
    { ...one, change: one.change, reading: `${tick}${one.reading}` },
    {
      plan,
      tone,
      y,
      baseline,
    },
  );
}

function drawBar(
  svg: SVGSVGElement,
  { change, derived, reading }: Indicator & { change: number },
  { plan, tone, y, baseline }: { plan: IndicatorPlan; tone: string; y: number; baseline: number },
): Element {
  const { frame, x } = plan;
  const [left, right] = [Math.min(x(0), x(change)), Math.max(x(0), x(change))];
  const bar = append(svg, "rect", {
    x: round(left),
    y,
    width: round(Math.max(1, right - left)),
    height: barHeight,
    class: `${derived ? "hollow" : "fill"}-${tone}`,
  });
  appendLine(svg, [x(0), y - 3, x(0), y + barHeight + 3], "baseline");
  const [outward, inward] = change < 0 ? (["end", "start"] as const) : (["start", "end"] as const);
  const sign = change < 0 ? -1 : 1;
  const value = { x: x(change) + 6 * sign, y: baseline, text: formatChange(change) };
  appendText(svg, value, { size: frame.text, weight: 600, anchor: outward, class: "ink halo" });
  const place = { x: x(0) - 8 * sign, y: baseline, text: reading };
  appendText(svg, place, { size: frame.text, anchor: inward, class: "quiet halo" });
  return bar;
}
