import type { ExportYear, QuotaYears } from "../model/quotaYears.js";
import { formatNumber } from "./format.js";
import type { QuotaPlan } from "./quotaPlan.js";
import { appendText } from "./svg.js";
import { wrapText } from "./textWidth.js";

/** Writes the quota above each column, names the tranches once and the dots once. */
export function labelQuotas(
  svg: SVGSVGElement,
  data: QuotaYears,
  { plan, locale }: { plan: QuotaPlan; locale: string | undefined },
): void {
  labelTotals(svg, data, { plan, locale });
  labelTranches(svg, data, plan);
  labelExports(svg, data.exports, plan);
}

/** Narrow slots have room for the quota in thousands only, and one of them says so. */
function labelTotals(
  svg: SVGSVGElement,
  { quotas }: QuotaYears,
  { plan, locale }: { plan: QuotaPlan; locale: string | undefined },
): void {
  const { x, y, frame } = plan;
  for (const { year, total } of quotas) {
    if (total === null) continue;
    const text = frame.narrow
      ? `${formatNumber(total / 1000, { locale, digits: 0 })}k`
      : formatNumber(total, { locale });
    const place = { x: x(year + 0.5), y: y(total) - 6, text };
    const style = { size: frame.small, weight: 600, anchor: "middle" } as const;
    appendText(svg, place, { ...style, class: "ink halo" });
  }
}

function labelTranches(svg: SVGSVGElement, { quotas }: QuotaYears, plan: QuotaPlan): void {
  const { x, y, frame } = plan;
  const split = quotas.find(({ first, second }) => first !== null && second !== null);
  if (!split || split.first === null || split.second === null) return;
  const width = x(1) - x(0) - 4;
  const labels = [
    { text: "first half", value: split.first / 2 },
    { text: "second half", value: split.first + split.second / 2 },
  ];
  for (const { text, value } of labels) {
    wrapText(text, { width, size: frame.small - 1 }).forEach((line, i) => {
      const place = { x: x(split.year + 0.5), y: y(value) + i * 13, text: line };
      appendText(svg, place, { size: frame.small - 1, anchor: "middle" });
    });
  }
}

function labelExports(svg: SVGSVGElement, exports: readonly ExportYear[], plan: QuotaPlan): void {
  const { x, y, frame } = plan;
  const highest = exports[1] ?? exports[0];
  if (!highest) return;
  const style = { size: frame.text, weight: 600, class: "text-china halo" } as const;
  const place = { x: x(highest.year + 0.5) + 10, y: y(highest.value) - 4, text: "Exported" };
  appendText(svg, place, style);
}
