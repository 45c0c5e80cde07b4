import { drawMarker } from "../marker.js";
import { append, appendLine, markPoint, round } from "../svg.js";
import { type DrawnPoint, type LineChart, type LineSeries, piecesOf } from "./lineChart.js";
import type { LinePlan } from "./linePlan.js";

/** Place of a point in the drawing. */
export function placeOf({ time, value }: DrawnPoint, { x, y }: LinePlan): [number, number] {
  return [round(x(time)), round(y(value))];
}

/** Draws one line: its pieces, what was revised, and its marks. */
export function drawSeries(
  svg: Element,
  series: LineSeries,
  { chart, plan, readouts }: { chart: LineChart; plan: LinePlan; readouts: boolean },
): void {
  const group = append(svg, "g", { class: `of-${series.colour}` });
  const pieces = piecesOf(series, chart);
  for (const piece of pieces) drawPiece(group, piece, { series, plan });
  const sparse = series.loose || (!series.steps && isSparse(series, plan));
  const last = pieces.at(-1)?.at(-1);
  for (const piece of pieces) {
    for (const point of piece) {
      drawFormer(group, point, plan);
      const shown = sparse || piece.length === 1 || point === last || point.label !== "";
      if (!shown && !readouts) continue;
      const kind = shown ? (point.hollow ? "series-hollow" : "series-dot") : "series-dot";
      const style = { shape: series.shape, size: shown ? 4 : 2, class: kind };
      const mark = drawMarker(group, placeOf(point, plan), style);
      markPoint(mark, `${series.name} ${point.time}`, readouts ? point.readout : undefined);
    }
  }
}

/** So many values are marked wherever they stand. */
const few = 6;

/** Points that stand far apart are marked, so that nobody takes the line for measured. */
function isSparse({ points }: LineSeries, { x }: LinePlan): boolean {
  const times = points.filter(({ value }) => value !== null).map(({ time }) => time);
  const steps = times.slice(1).map((time, i) => x(time) - x(times[i] ?? time));
  return times.length <= few || steps.reduce((sum, step) => sum + step, 0) / steps.length > 22;
}

/** A known stretch is one solid path, a stretch that leads into a projection a dashed one. */
function drawPiece(
  group: Element,
  piece: readonly DrawnPoint[],
  { series, plan }: { series: LineSeries; plan: LinePlan },
): void {
  const known = piece.filter(({ projected }) => !projected);
  const from = Math.max(0, known.length - 1);
  const solid = series.loose ? "series-line loose" : "series-line";
  const paths = [
    { points: piece.slice(0, known.length), class: solid },
    { points: piece.slice(from), class: "series-line projected" },
  ];
  for (const { points, class: name } of paths) {
    if (points.length < 2) continue;
    const places = points.map((point) => placeOf(point, plan));
    const corners = cornersOf(places, series).map((place) => place.join(","));
    append(group, "path", { d: `M${corners.join("L")}`, class: name });
  }
}

/** The corners of a line through places; a step goes along at the old value, then up or down. */
export function cornersOf(
  places: readonly [number, number][],
  { steps = false }: Pick<LineSeries, "steps">,
): readonly [number, number][] {
  if (!steps) return places;
  return places.flatMap(([x, y], i) => {
    const before = places[i - 1];
    return before ? [[x, before[1]] as [number, number], [x, y] as [number, number]] : [[x, y]];
  });
}

/** What an earlier edition printed stands as a hollow square, joined to what replaced it. */
function drawFormer(group: Element, point: DrawnPoint, plan: LinePlan): void {
  if (point.former === null) return;
  const [cx, cy] = placeOf(point, plan);
  const old = round(plan.y(point.former));
  appendLine(group, [cx, cy, cx, old], "former-line");
  drawMarker(group, [cx, old], { shape: "square", size: 3, class: "former" });
}
