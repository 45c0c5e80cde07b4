import { type Box, findFreeBox } from "../box.js";
import { spread } from "../spread.js";
import { append, appendLine, appendText } from "../svg.js";
import { textWidth } from "../textWidth.js";
import { type DrawnPoint, isDrawn, type LineChart, type LineSeries } from "./lineChart.js";
import { placeOf } from "./linePaths.js";
import { endLines, type LinePlan } from "./linePlan.js";

const leading = 3;

interface End {
  series: LineSeries;
  place: [number, number];
  lines: string[];
}

/** Names the lines at the right, level with their ends where there is room. */
export function drawEnds(svg: SVGSVGElement, chart: LineChart, plan: LinePlan): void {
  const { frame, names, top, bottom } = plan;
  const line = frame.small + leading;
  const room = { top: top - frame.small - 10, bottom: bottom + frame.small + 8 };
  const ends = withRoom(endsOf(chart, plan), (room.bottom - room.top - 4) / line);
  const wishes = ends.map(({ lines, place }) => {
    return { centre: place[1], height: lines.length * line + 4 };
  });
  const centres = spread(wishes, room);
  for (const [i, { series, place, lines }] of ends.entries()) {
    const centre = centres[i] ?? 0;
    const group = append(svg, "g", { class: `of-${series.colour}` });
    appendLine(group, [place[0] + 6, place[1], names - 3, centre], "series-leader");
    const first = centre - (lines.length * line) / 2 + frame.small * 0.85;
    lines.forEach((text, k) => {
      const weight = text === series.end && k > 0 ? 400 : 600;
      const style = { size: frame.small, weight, class: "series-text" } as const;
      appendText(group, { x: names, y: first + k * line, text }, style);
    });
  }
}

function endsOf(chart: LineChart, plan: LinePlan): End[] {
  return chart.series.flatMap((series) => {
    const point = series.points.filter((one): one is DrawnPoint => isDrawn(one, chart)).at(-1);
    if (!point) return [];
    return [{ series, place: placeOf(point, plan), lines: endLines(series, plan.frame) }];
  });
}

/** Where many lines end, the names stand without values; the last series lose theirs first. */
function withRoom(ends: readonly End[], lines: number): End[] {
  const needed = (list: readonly End[]) =>
    list.reduce((sum, one) => sum + one.lines.length + 0.3, 0);
  if (needed(ends) <= lines) return [...ends];
  const short = ends.map((one) => ({ ...one, lines: one.lines.slice(0, 1) }));
  while (needed(short) > lines) short.pop();
  return short;
}

/** Writes the labels of single points where they are clear of the lines and of each other. */
export function drawCallouts(svg: SVGSVGElement, chart: LineChart, plan: LinePlan): void {
  const { frame, x, top, bottom } = plan;
  const [left = 0, right = 0] = x.range();
  const area = { left, right: right + 6, top: top + 2, bottom };
  const obstacles = [...chart.series.flatMap((one) => coveredBy(one, chart, plan)), ...notes(svg)];
  for (const series of chart.series) {
    for (const point of series.points) {
      if (point.label === "" || !isDrawn(point, chart)) continue;
      const box = findFreeBox(candidates(point, plan), { frame: area, obstacles });
      if (!box) continue;
      obstacles.push(box);
      const group = append(svg, "g", { class: `of-${series.colour}` });
      const place = { x: box.left, y: box.bottom - 4, text: point.label };
      appendText(group, place, { size: frame.small, weight: 600, class: "series-text halo" });
    }
  }
}

/** Small boxes along a line, so that no label covers it. */
function coveredBy(series: LineSeries, chart: LineChart, plan: LinePlan): Box[] {
  const places = series.points
    .filter((point): point is DrawnPoint => isDrawn(point, chart))
    .map((point) => placeOf(point, plan));
  return places.flatMap(([x, y], i) => {
    const [nextX, nextY] = places[i + 1] ?? [x, y];
    const steps = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / 6));
    return Array.from({ length: steps }, (_, k) => {
      const [cx, cy] = [x + ((nextX - x) * k) / steps, y + ((nextY - y) * k) / steps];
      return { left: cx - 3, right: cx + 3, top: cy - 3, bottom: cy + 3 };
    });
  });
}

/** Texts that stand inside the plot already. */
function notes(svg: SVGSVGElement): Box[] {
  return [...svg.querySelectorAll("text")].map((element) => {
    const number = (name: string) => Number(element.getAttribute(name));
    const [x, y, size] = [number("x"), number("y"), number("font-size")];
    const width = textWidth(element.textContent ?? "", { size });
    const anchor = element.getAttribute("text-anchor");
    const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
    return { left, right: left + width, top: y - size, bottom: y + 4 };
  });
}

function candidates(point: DrawnPoint, plan: LinePlan): Box[] {
  const { frame } = plan;
  const [cx, cy] = placeOf(point, plan);
  const width = textWidth(point.label, { size: frame.small, weight: 600 });
  const height = frame.small + 5;
  const tops = [0, 6, 14, 24, 36, 50].flatMap((off) => [cy - 6 - off - height, cy + 6 + off]);
  const lefts = [cx - width / 2, cx - width - 4, cx + 4, cx - width - 14, cx + 14];
  return tops.flatMap((top) =>
    lefts.map((left) => ({ left, right: left + width, top, bottom: top + height })),
  );
}
