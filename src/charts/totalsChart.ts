import type { ExportsToAll } from "../model/exportsToAll.js";
import { monthAt, monthIndex } from "../model/figurePeriod.js";
import type { Box } from "./box.js";
import type { DrawOptions } from "./figure.js";
import { formatMonth, formatNumber } from "./format.js";
import { isKnown, type Known } from "./observationText.js";
import { appendLine, appendText, createSvg } from "./svg.js";
import { textWidth } from "./textWidth.js";
import { endOf, planTotals, type TotalsPlan } from "./totalsPlan.js";
import { drawTotalPoints } from "./totalsPoints.js";
import { drawValueAxis } from "./valueAxis.js";

/** Draws a running total over one year against the year's quota. */
export function drawTotals(
  { totals, quota }: ExportsToAll,
  options: DrawOptions & { title: string },
): SVGSVGElement {
  const { width, document = globalThis.document, locale, title } = options;
  const points = totals.filter(isKnown);
  const plan = planTotals(points, { width, quota, locale });
  const { frame, y } = plan;
  const height = y(0) + 2 * (frame.small + 6);
  const svg = createSvg(document, { width: frame.width, height, label: title });
  drawValueAxis(svg, y, { frame, unit: "tonnes", locale });
  drawMonths(svg, plan, locale);
  const taken = quota === null ? [] : drawQuota(svg, quota, { plan, locale });
  drawPath(svg, points, plan);
  drawTotalPoints(svg, points, { plan, taken, options });
  return svg;
}

function drawMonths(svg: SVGSVGElement, plan: TotalsPlan, locale: string | undefined): void {
  const { x, y, frame, first } = plan;
  const style = { size: frame.small, anchor: "middle", class: "quiet" } as const;
  for (let month = 0; month < 12; month++) {
    const name = monthAt(first + month);
    const text = formatMonth(name, { locale, style: frame.narrow ? "narrow" : "short" });
    appendText(svg, { x: x(month + 0.5), y: y(0) + frame.small + 4, text }, style);
  }
  const year = monthAt(first).slice(0, 4);
  appendText(svg, { x: x(6), y: y(0) + 2 * (frame.small + 4), text: year }, style);
}

function drawQuota(
  svg: SVGSVGElement,
  quota: number,
  { plan, locale }: { plan: TotalsPlan; locale: string | undefined },
): Box[] {
  const { x, y, frame } = plan;
  appendLine(svg, [x(0), y(quota), frame.width, y(quota)], "quota");
  const text = `Quota for the year: ${formatNumber(quota, { locale })}`;
  const style = { size: frame.text, weight: 600 } as const;
  const bottom = y(quota) - 6;
  appendText(svg, { x: x(0) + 4, y: bottom, text }, { ...style, class: "ink halo" });
  const right = x(0) + 4 + textWidth(text, style);
  return [{ left: x(0), right, top: bottom - frame.text, bottom: y(quota) + 2 }];
}

function drawPath(svg: SVGSVGElement, points: readonly Known[], plan: TotalsPlan): void {
  let [fromX, fromY, from] = [plan.x(0), plan.y(0), plan.first - 1];
  for (const point of points) {
    const [x, y, end] = [endOf(point, plan), plan.y(point.value), monthIndex(point.end)];
    const known = end - from === 1;
    appendLine(svg, [fromX, fromY, x, y], known ? "line-china" : "line-china unknown");
    [fromX, fromY, from] = [x, y, end];
  }
}
