import { type Box, findFreeBox } from "../box.js";
import { append, appendText } from "../svg.js";
import { textWidth } from "../textWidth.js";
import { isDrawn, type LineChart, type LineSeries, piecesOf } from "./lineChart.js";
import { cornersOf, placeOf } from "./linePaths.js";
import type { LinePlan } from "./linePlan.js";

/** What a label may not cover; grows with every label. */
export type Obstacles = Box[];

/** A text beside a place, in the colour of its line. */
interface Callout {
  place: readonly [number, number];
  text: string;
  colour: string;
}

/** The lines and the texts that stand in the drawing. */
export function obstaclesIn(svg: SVGSVGElement, chart: LineChart, plan: LinePlan): Obstacles {
  const texts = [...svg.querySelectorAll("text")].map(textBox);
  return [...chart.series.flatMap((one) => coveredBy(one, chart, plan)), ...texts];
}

/** Writes the labels of single points where they are clear of the lines and of each other. */
export function drawCallouts(
  svg: SVGSVGElement,
  chart: LineChart,
  { plan, obstacles }: { plan: LinePlan; obstacles: Obstacles },
): void {
  for (const { points, colour } of chart.series) {
    for (const point of points) {
      if (point.label === "" || !isDrawn(point, chart)) continue;
      const at = { place: placeOf(point, plan), text: point.label, colour };
      placeCallout(svg, at, { plan, obstacles });
    }
  }
}

/** Writes one text near its place; false when there is no room for it. */
export function placeCallout(
  svg: SVGSVGElement,
  callout: Callout,
  { plan, obstacles }: { plan: LinePlan; obstacles: Obstacles },
): boolean {
  const { frame, x, top, bottom, names } = plan;
  const area = { left: x.range()[0] ?? 0, right: names - 6, top: top + 2, bottom };
  const box = findFreeBox(candidates(callout, plan), { frame: area, obstacles });
  if (!box) return false;
  obstacles.push(box);
  const group = append(svg, "g", { class: `of-${callout.colour}` });
  const place = { x: box.left, y: box.bottom - 4, text: callout.text };
  appendText(group, place, { size: frame.small, weight: 600, class: "series-text halo" });
  return true;
}

/** Small boxes along a line, so that no label covers it. */
function coveredBy(series: LineSeries, chart: LineChart, plan: LinePlan): Box[] {
  const around = (x: number, y: number) => {
    return { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 };
  };
  return piecesOf(series, chart).flatMap((piece) => {
    const places = cornersOf(
      piece.map((point) => placeOf(point, plan)),
      series,
    );
    return places.flatMap(([x, y], i) => {
      const [nextX, nextY] = places[i + 1] ?? [x, y];
      const steps = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / 6));
      return Array.from({ length: steps }, (_, k) =>
        around(x + ((nextX - x) * k) / steps, y + ((nextY - y) * k) / steps),
      );
    });
  });
}

function textBox(element: SVGTextElement): Box {
  const number = (name: string) => Number(element.getAttribute(name));
  const [x, y, size] = [number("x"), number("y"), number("font-size")];
  const width = textWidth(element.textContent ?? "", { size });
  const anchor = element.getAttribute("text-anchor");
  const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
  return { left, right: left + width, top: y - size, bottom: y + 4 };
}

function candidates({ place: [cx, cy], text }: Callout, { frame }: LinePlan): Box[] {
  const width = textWidth(text, { size: frame.small, weight: 600 });
  const height = frame.small + 5;
  const tops = [0, 6, 14, 24, 36, 50].flatMap((off) => [cy - 6 - off - height, cy + 6 + off]);
  const lefts = [cx - width / 2, cx - width - 4, cx + 4, cx - width - 14, cx + 14];
  return tops.flatMap((top) =>
    lefts.map((left) => ({ left, right: left + width, top, bottom: top + height })),
  );
}
