import { line, max, maxIndex, type ScaleLinear, scaleLinear } from "d3";
import type { PricesUnitValue, YearValue } from "../model/pricesUnitValue.js";
import { type Box, findFreeBox } from "./box.js";
import type { DrawOptions } from "./figure.js";
import { formatNumber } from "./format.js";
import { type Frame, toFrame } from "./frame.js";
import { append, appendLine, appendText, createSvg, markPoint, round } from "./svg.js";
import { textWidth } from "./textWidth.js";
import { axisWidth, drawValueAxis } from "./valueAxis.js";

interface Plan {
  frame: Frame;
  /** Year and its fraction. */
  x: ScaleLinear<number, number>;
  /** Thousand dollars. */
  y: ScaleLinear<number, number>;
}

type Options = DrawOptions & { title: string; nameOf: (kind: string) => string };

/** Draws the line with its peak labelled and the events as light markers. */
export function drawUnitValue(data: PricesUnitValue, options: Options): SVGSVGElement {
  const { width, document = globalThis.document, locale, title } = options;
  const plan = toPlan(data, width, locale);
  const { frame, y } = plan;
  const height = y(0) + frame.small + 12;
  const svg = createSvg(document, { width: frame.width, height, label: title });
  drawValueAxis(svg, y, { frame, unit: "thousand dollars", count: 3, locale });
  drawYears(svg, data, plan);
  drawEvents(svg, data, { plan, nameOf: options.nameOf });
  drawLine(svg, data, plan);
  drawPoints(svg, data, { plan, options });
  return svg;
}

function toPlan(
  { values }: PricesUnitValue,
  width: number | undefined,
  locale: string | undefined,
): Plan {
  const frame = toFrame(width);
  const top = frame.small + 8;
  const highest = (max(values, ({ value }) => value ?? 0) ?? 0) / 1000 || 1;
  const y = scaleLinear([0, highest * 1.15], [top + (frame.narrow ? 250 : 320), top]).nice(3);
  const left = axisWidth(y, { frame, count: 3, locale });
  const [first, last] = [values[0]?.year ?? 0, (values.at(-1)?.year ?? 0) + 1];
  return { frame, y, x: scaleLinear([first, last], [left, frame.width - 6]) };
}

/** A year's value stands in the middle of the year. */
function pointOf({ year, value }: YearValue, { x, y }: Plan): [number, number] {
  return [round(x(year + 0.5)), round(y((value ?? 0) / 1000))];
}

function drawLine(svg: SVGSVGElement, { values }: PricesUnitValue, plan: Plan): void {
  const path = line<YearValue>()
    .defined(({ value }) => value !== null)
    .x((one) => pointOf(one, plan)[0])
    .y((one) => pointOf(one, plan)[1]);
  append(svg, "path", { d: path(values) ?? "", class: "line-context" });
}

function drawYears(svg: SVGSVGElement, { values }: PricesUnitValue, plan: Plan): void {
  const { x, y, frame } = plan;
  const every = frame.narrow ? 5 : 2;
  for (const { year } of values.filter((one) => one.year % every === 0)) {
    const place = { x: x(year + 0.5), y: y(0) + frame.small + 4, text: String(year) };
    appendText(svg, place, { size: frame.small, anchor: "middle", class: "quiet" });
  }
}

function drawEvents(
  svg: SVGSVGElement,
  { events }: PricesUnitValue,
  { plan, nameOf }: { plan: Plan; nameOf: Options["nameOf"] },
): void {
  const { x, y, frame } = plan;
  const [bottom, top] = [y(0), y.range()[1] ?? 0];
  const taken: Box[] = [];
  const area = { left: 0, right: frame.width, top: 0, bottom };
  for (const { day, kind } of events) {
    const at = x(Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12);
    const text = nameOf(kind);
    const width = textWidth(text, { size: frame.small });
    const rows = [0, 1, 2, 3, 4].map((row) => top + 10 + row * (frame.small + 5));
    const right = rows.map((y0) => toBox(at + 4, y0, width, frame.small));
    const left = rows.slice(0, 1).map((y0) => toBox(at - 4 - width, y0, width, frame.small));
    const candidates = kind === events[0]?.kind ? left : right;
    const box = findFreeBox(candidates, { frame: area, obstacles: taken });
    appendLine(svg, [at, box ? box.top : top, at, bottom], "marker");
    if (!box) continue;
    taken.push({ ...box, left: Math.min(at, box.left) - 2, right: Math.max(at, box.right) + 6 });
    appendText(
      svg,
      { x: box.left, y: box.bottom - 4, text },
      { size: frame.small, class: "ink halo" },
    );
  }
}

function toBox(left: number, top: number, width: number, size: number): Box {
  return { left, right: left + width, top, bottom: top + size + 4 };
}

function drawPoints(
  svg: SVGSVGElement,
  { values }: PricesUnitValue,
  { plan, options }: { plan: Plan; options: Options },
): void {
  const { frame } = plan;
  const peak = maxIndex(values, ({ value }) => value ?? -1);
  const last = values.length - 1;
  values.forEach((one, i) => {
    if (one.value === null) return;
    const [cx, cy] = pointOf(one, plan);
    const number = formatNumber(one.value, { locale: options.locale });
    const dot = append(svg, "circle", { cx, cy, r: i === peak ? 5 : 3, class: "fill-context" });
    markPoint(
      dot,
      String(one.year),
      options.readouts ? `${one.year}: ${number} dollars a tonne` : undefined,
    );
    if (i !== peak && i !== last) return;
    const thousands = formatNumber(one.value / 1000, { locale: options.locale, digits: 1 });
    const text = i === peak ? `${one.year}: ${thousands}` : thousands;
    const style = { size: frame.text, weight: 600, class: "ink halo" } as const;
    if (i === peak) appendText(svg, { x: cx, y: cy - 10, text }, { ...style, anchor: "middle" });
    else appendText(svg, { x: cx, y: cy - 10, text }, { ...style, anchor: "end" });
  });
}
