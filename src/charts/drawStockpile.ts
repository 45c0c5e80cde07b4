import { area, line } from "d3";
import type { Stockpile } from "../model/theory/stockpile.js";
import type { DrawOptions } from "./figure.js";
import { formatNumber, formatPercent } from "./format.js";
import { toFrame } from "./frame.js";
import { drawStockpileAxes } from "./stockpileAxes.js";
import {
  horizon,
  planStockpile,
  type StockpileMoment,
  type StockpilePlan,
} from "./stockpilePlan.js";
import { sayYears, titleStockpile } from "./stockpileText.js";
import { append, appendLine, appendText, createSvg, markPoint, round } from "./svg.js";
import { textWidth } from "./textWidth.js";

const parts = [
  { fill: "fill-pale", text: "still arrives" },
  { fill: "hollow-new-supply", text: "replaced: done without, or from elsewhere" },
  { fill: "fill-japan", text: "from the stock" },
  { fill: "empty", text: "missing" },
] as const;

/** Draws a cut-off over ten years: what fills the demand, and what is left of the stock. */
export function drawStockpile(
  pile: Stockpile,
  { width, document = globalThis.document, locale, readouts = false }: DrawOptions = {},
): SVGSVGElement {
  const spots = placeLegend(width);
  const plan = planStockpile(pile, { width, legend: (spots.at(-1)?.row ?? 0) + 1 });
  const label = titleStockpile(pile, { locale });
  const svg = createSvg(document, { width: plan.frame.width, height: plan.height, label });
  drawLegend(svg, spots, plan);
  drawParts(svg, pile, plan);
  drawStockpileAxes(svg, plan, { label, locale });
  drawStock(svg, plan, { locale, readouts });
  return svg;
}

interface Spot {
  x: number;
  row: number;
  fill: string;
  text: string;
}

/** The names of the parts side by side, as many in a row as fit. */
function placeLegend(width: number | undefined): Spot[] {
  const { small, width: whole } = toFrame(width);
  const spots: Spot[] = [];
  let [x, row] = [0, 0];
  for (const part of parts) {
    const room = 20 + textWidth(part.text, { size: small }) + 16;
    if (x > 0 && x + room > whole) [x, row] = [0, row + 1];
    spots.push({ x, row, ...part });
    x += room;
  }
  return spots;
}

function drawLegend(svg: SVGSVGElement, spots: readonly Spot[], { frame }: StockpilePlan): void {
  for (const { x, row, fill, text } of spots) {
    const y = row * (frame.small + 8) + 1;
    append(svg, "rect", { x: x + 1, y, width: 13, height: frame.small, class: fill });
    appendText(svg, { x: x + 20, y: y + frame.small - 2, text }, { size: frame.small });
  }
}

type Edge = (moment: StockpileMoment) => number;

/** The demand of every moment as four layers; the gap belongs to the stock until it is empty. */
function drawParts(svg: SVGSVGElement, { lost }: Stockpile, plan: StockpilePlan): void {
  const { course, empty } = plan;
  const arrives = 100 * (1 - lost);
  const replaced: Edge = ({ gap }) => 100 - gap;
  const layers: readonly (readonly [readonly StockpileMoment[], Edge, Edge])[] = [
    [course, () => 0, () => arrives],
    [course, () => arrives, replaced],
    [course.filter(({ years }) => years <= empty), replaced, () => 100],
    [course.filter(({ years }) => years >= empty), replaced, () => 100],
  ];
  for (const [i, [moments, low, high]] of layers.entries()) {
    if (moments.length < 2 || (lost === 0 && i > 0)) continue;
    append(svg, "path", { d: layerPath(moments, [low, high], plan), class: parts[i]?.fill });
  }
}

function layerPath(
  moments: readonly StockpileMoment[],
  [low, high]: readonly [Edge, Edge],
  { x, y }: StockpilePlan,
): string {
  const shape = area<StockpileMoment>()
    .x(({ years }) => round(x(years)))
    .y0((moment) => round(y(low(moment))))
    .y1((moment) => round(y(high(moment))));
  return shape(moments) ?? "";
}

/** The stock over time; whole years can be read. */
function drawStock(
  svg: SVGSVGElement,
  { x, y, low, course, empty }: StockpilePlan,
  { locale, readouts }: { locale: string | undefined; readouts: boolean },
): void {
  const group = append(svg, "g", { class: "of-japan" });
  const path = line<StockpileMoment>()
    .x(({ years }) => round(x(years)))
    .y(({ stock }) => round(low(stock)));
  const d = path(course) ?? "";
  append(group, "path", { d, class: "series-line" });
  if (empty > 0 && empty < horizon) {
    appendLine(svg, [x(empty), y(100), x(empty), low(0)], "marker");
  }
  for (const one of course.filter(({ years }) => readouts && Number.isInteger(years))) {
    const place = { cx: round(x(one.years)), cy: round(low(one.stock)), r: 3 };
    const mark = append(group, "circle", { ...place, class: "series-dot" });
    markPoint(mark, String(one.years), readMoment(one, locale));
  }
}

/** "After 2 years: 41% of the usual demand not replaced, 0.3 months in stock". */
export function readMoment({ years, gap, stock }: StockpileMoment, locale?: string): string {
  const left = formatNumber(stock, { locale, digits: 1 });
  return `After ${sayYears(years, { locale })}: ${formatPercent(gap, { locale })} of the usual demand not replaced, ${left} months in stock`;
}
