import { spread } from "../spread.js";
import { append, appendLine, appendText } from "../svg.js";
import { type Obstacles, placeCallout } from "./lineCallouts.js";
import { type DrawnPoint, isDrawn, type LineChart, type LineSeries } from "./lineChart.js";
import { placeOf } from "./linePaths.js";
import { endLines, type LinePlan } from "./linePlan.js";

const leading = 3;

interface End {
  series: LineSeries;
  place: [number, number];
  lines: string[];
}

/** A line that ends further from the right than this is named at its own end. */
const far = 60;

/** Names the lines: at the right, level with their ends, or where a line ends early, beside it. */
export function drawEnds(
  svg: SVGSVGElement,
  chart: LineChart,
  { plan, obstacles }: { plan: LinePlan; obstacles: Obstacles },
): void {
  const early = ({ place }: End) => plan.names - place[0] > far;
  const rest = endsOf(chart, plan).filter((end) => {
    if (!early(end)) return true;
    const text = `${end.series.name} ${end.series.end}`.trim();
    const at = { place: end.place, text, colour: end.series.colour };
    return !placeCallout(svg, at, { plan, obstacles });
  });
  drawNames(svg, rest, plan);
}

function drawNames(svg: SVGSVGElement, all: readonly End[], plan: LinePlan): void {
  const { frame, names, bottom } = plan;
  const line = frame.small + leading;
  const room = { top: plan.top - frame.small - 10, bottom: bottom + frame.small + 8 };
  const ends = withRoom(all, (room.bottom - room.top - 4) / line);
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
