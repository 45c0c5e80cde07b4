import { extent, max, scaleLinear } from "d3";
import type { FirstLook, LookPoint } from "../model/firstLook.js";
import { type Box, findFreeBox } from "./box.js";
import type { DrawOptions } from "./figure.js";
import { toFrame } from "./frame.js";
import { seriesColour } from "./seriesColour.js";
import { append, appendText, createSvg, round } from "./svg.js";
import { textWidth } from "./textWidth.js";
import { axisWidth, drawValueAxis } from "./valueAxis.js";

type Series = FirstLook["series"][number];

/** Draws the values of a first look over time as dots, with the names of the series at their ends. */
export function drawLookDots(
  { series, where }: FirstLook,
  {
    width,
    document = globalThis.document,
    locale,
    label,
    unit,
  }: DrawOptions & { label: string; unit: string },
): SVGSVGElement {
  const frame = toFrame(width);
  const points = series.flatMap((one) => one.points);
  const [low = 0, high = 0] = extent(points, ({ value }) => value);
  const top = frame.small + 8;
  const y = scaleLinear(
    [Math.min(0, low), high || 1],
    [top + (frame.narrow ? 160 : 200), top],
  ).nice(3);
  const left = axisWidth(y, { frame, count: 3, locale });
  const [first = 0, last = 1] = extent(points, ({ at }) => at);
  const room = labelRoom(series, frame.small);
  const x = scaleLinear([first, last === first ? first + 1 : last], [left + 6, frame.width - room]);
  const bottom = y.range()[0] ?? 0;
  const svg = createSvg(document, { width: frame.width, height: bottom + frame.small + 12, label });
  drawValueAxis(svg, y, { frame, unit, count: 3, locale });
  drawYears(svg, { x, first, last, y: bottom + frame.small + 4, size: frame.small });
  const size = points.length > 200 ? 1.8 : 3;
  for (const one of series.toReversed()) {
    const colour = `fill-${seriesColour(one.name || where.join(" "))}`;
    for (const { at, value } of one.points) {
      append(svg, "circle", { cx: round(x(at)), cy: round(y(value)), r: size, class: colour });
    }
  }
  drawNames(svg, series, { place: ({ at, value }) => [x(at), y(value)], size: frame.small });
  return svg;
}

/** Room at the right for the names of the series. */
function labelRoom(series: readonly Series[], size: number): number {
  if (series.length < 2) return 8;
  return 14 + (max(named(series), ({ name }) => textWidth(name, { size, weight: 600 })) ?? 0);
}

/** The series that get a name: all when there are few, else those that end highest. */
function named(series: readonly Series[]): Series[] {
  const lastOf = (one: Series) => latest(one)?.value ?? 0;
  return series.toSorted((a, b) => lastOf(b) - lastOf(a)).slice(0, 6);
}

/** The value with the latest time, wherever its row stands. */
function latest({ points }: Series): LookPoint | undefined {
  return points.toSorted((a, b) => a.at - b.at).at(-1);
}

function drawNames(
  svg: SVGSVGElement,
  series: readonly Series[],
  { place, size }: { place: (point: LookPoint) => [number, number]; size: number },
): void {
  if (series.length < 2) return;
  const frame = {
    left: 0,
    right: Number.POSITIVE_INFINITY,
    top: 0,
    bottom: Number.POSITIVE_INFINITY,
  };
  const taken: Box[] = [];
  for (const one of named(series)) {
    const { name } = one;
    const end = latest(one);
    if (!end) continue;
    const [x, y] = place(end);
    const rows = [0, 1, -1, 2, -2, 3, -3, 4, 5].map((step) => {
      const middle = y + step * (size + 1);
      return {
        left: x + 8,
        right: x + 8 + textWidth(name, { size, weight: 600 }),
        top: middle - size / 2,
        bottom: middle + size / 2,
      };
    });
    const box = findFreeBox(rows, { frame, obstacles: taken });
    if (!box) continue;
    taken.push(box);
    const colour = seriesColour(name) === "context" ? "quiet" : `fill-${seriesColour(name)}`;
    appendText(
      svg,
      { x: box.left, y: box.bottom - 2, text: name },
      { size, weight: 600, class: `${colour} halo` },
    );
  }
}

function drawYears(
  svg: SVGSVGElement,
  {
    x,
    first,
    last,
    y,
    size,
  }: { x: (at: number) => number; first: number; last: number; y: number; size: number },
): void {
  const years = [...new Set([Math.floor(first), Math.floor((first + last) / 2), Math.floor(last)])];
  for (const [index, year] of years.entries()) {
    const at = index === 0 ? first : index === years.length - 1 ? last : year + 0.5;
    const anchor = index === 0 ? "start" : index === years.length - 1 ? "end" : "middle";
    appendText(svg, { x: x(at), y, text: String(year) }, { size, anchor, class: "quiet" });
  }
}
