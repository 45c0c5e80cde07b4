import { range } from "d3";
import { formatNumber } from "./format.js";
import { horizon, type StockpilePlan } from "./stockpilePlan.js";
import { appendLine, appendText } from "./svg.js";
import { textWidth } from "./textWidth.js";

/** Draws the axes of both panels, and when the stock is empty. */
export function drawStockpileAxes(
  svg: SVGSVGElement,
  plan: StockpilePlan,
  { label, locale }: { label: string; locale: string | undefined },
): void {
  const { frame, x, y, low, empty } = plan;
  const small = { size: frame.small, class: "quiet halo" } as const;
  const right = x(horizon);
  for (const [tick, name] of [
    [50, ""],
    [100, "percent of the usual demand"],
  ] as const) {
    appendLine(svg, [0, y(tick), x(0), y(tick)], "grid");
    appendText(svg, { x: 0, y: y(tick) - 4, text: `${tick} ${name}`.trim() }, small);
  }
  const [, most = 0] = low.domain();
  appendLine(svg, [0, low(most), right, low(most)], "grid");
  const text = `${formatNumber(most, { locale })} months of demand in stock`;
  appendText(svg, { x: 0, y: low(most) - 4, text }, small);
  for (const scale of [y, low]) appendLine(svg, [0, scale(0), right, scale(0)], "baseline");
  for (const year of range(0, horizon + 1, frame.narrow ? 5 : 2)) {
    const words = year === horizon ? `${year} years after` : String(year);
    const anchor = year === horizon ? "end" : "middle";
    const at = { y: low(0) + frame.small + 6, text: words };
    appendText(svg, { ...at, x: anchor === "end" ? right + 4 : x(year) }, { ...small, anchor });
    appendLine(svg, [x(year), low(0), x(year), low(0) + 4], "tick");
  }
  if (empty > 0 && empty < horizon) drawEmpty(svg, plan, label);
}

/** Between the panels, beside the line that joins them. */
function drawEmpty(svg: SVGSVGElement, { frame, x, y, empty }: StockpilePlan, text: string): void {
  const style = { size: frame.small, weight: 600, class: "ink halo" } as const;
  const fits = x(empty) + 6 + textWidth(text, style) < frame.width;
  const place = { x: x(empty) + (fits ? 6 : -6), y: y(0) + frame.small + 4, text };
  appendText(svg, place, { ...style, anchor: fits ? "start" : "end" });
}
