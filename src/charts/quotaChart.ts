import type { ExportYear, QuotaYear, QuotaYears } from "../model/quotaYears.js";
import type { DrawOptions } from "./figure.js";
import { formatNumber } from "./format.js";
import { labelQuotas } from "./quotaLabels.js";
import { planQuotas, type QuotaPlan } from "./quotaPlan.js";
import { append, appendText, createSvg, markPoint, round } from "./svg.js";
import { textWidth } from "./textWidth.js";
import { drawValueAxis } from "./valueAxis.js";

/** Draws the quota of each year as a column of two tranches, and exports as dots upon it. */
export function drawQuotas(
  data: QuotaYears,
  {
    width,
    document = globalThis.document,
    locale,
    readouts = false,
    title,
  }: DrawOptions & {
    title: string;
  },
): SVGSVGElement {
  const plan = planQuotas(data, width, locale);
  const { frame, y } = plan;
  const height = y(0) + frame.small + 12;
  const svg = createSvg(document, { width: frame.width, height, label: title });
  drawValueAxis(svg, y, { frame, unit: "tonnes", locale });
  for (const quota of data.quotas) {
    const column = drawYear(svg, quota, plan);
    markPoint(column, `quota-${quota.year}`, readouts ? readQuota(quota, locale) : undefined);
    column.setAttribute("data-series", "Quota");
  }
  for (const [i, one] of data.exports.entries()) {
    const dot = drawExport(svg, one, { plan, shift: shiftOf(data.exports, i) });
    markPoint(dot, `exports-${i}`, readouts ? readExport(one, locale) : undefined);
    dot.setAttribute("data-series", "Exported");
  }
  labelQuotas(svg, data, { plan, locale });
  return svg;
}

function drawYear(svg: SVGSVGElement, quota: QuotaYear, { frame, x, y }: QuotaPlan): Element {
  const { year, total, first, second } = quota;
  const gap = (x(1) - x(0)) * 0.12;
  const [left, width] = [x(year) + gap, x(1) - x(0) - 2 * gap];
  const middle = left + width / 2;
  const group = append(svg, "g");
  const style = { size: frame.small, anchor: "middle", class: "quiet" } as const;
  const name = frame.narrow ? `’${String(year).slice(2)}` : String(year);
  appendText(svg, { x: middle, y: y(0) + frame.small + 4, text: name }, style);
  if (total === null) {
    const fits = textWidth("found", { size: frame.small }) <= width + gap;
    (fits ? ["not", "found"] : ["?"]).forEach((text, i, { length }) => {
      appendText(group, { x: middle, y: y(0) - 8 - (length - 1 - i) * 15, text }, style);
    });
    return group;
  }
  const bar = (from: number, to: number, name: string) =>
    append(group, "rect", {
      x: round(left),
      y: round(y(to)),
      width: round(width),
      height: round(Math.max(0, y(from) - y(to) - (from > 0 ? 1.5 : 0))),
      class: name,
    });
  if (first === null || second === null) bar(0, total, "fill-pale");
  else {
    bar(0, first, "fill-pale");
    bar(first, first + second, "fill-paler");
  }
  return group;
}

/** Rivals for one year stand side by side. */
function shiftOf(exports: readonly ExportYear[], index: number): number {
  const year = exports[index]?.year;
  const rivals = exports.flatMap((one, i) => (one.year === year ? [i] : []));
  return (rivals.indexOf(index) - (rivals.length - 1) / 2) * 13;
}

function drawExport(
  svg: SVGSVGElement,
  one: ExportYear,
  { plan, shift }: { plan: QuotaPlan; shift: number },
): Element {
  const { x, y, frame } = plan;
  const [cx, cy] = [round(x(one.year + 0.5) + shift), round(y(one.value))];
  const name = one.derived ? "hollow-china" : "fill-china ring";
  return append(svg, "circle", { cx, cy, r: frame.narrow ? 5 : 6, class: name });
}

function readQuota({ year, total, first, second }: QuotaYear, locale: string | undefined): string {
  const number = (value: number) => formatNumber(value, { locale });
  if (total === null) return `${year}: no quota found`;
  const halves =
    first === null || second === null ? "" : ` (${number(first)} and ${number(second)})`;
  return `${year}: quota ${number(total)} tonnes${halves}`;
}

function readExport({ year, value, derived }: ExportYear, locale: string | undefined): string {
  const text = formatNumber(value, { locale });
  return `${year}: exported ${text} tonnes${derived ? " (derived)" : ""}`;
}
