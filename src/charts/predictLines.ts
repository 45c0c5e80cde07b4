import { line } from "d3";
import { enPredict } from "../model/words/en/predict.js";
import { type PlacedValue, type PredictPlan, pointAt } from "./predictPlan.js";
import { sayEnd } from "./predictText.js";
import { append, appendLine, appendText, round } from "./svg.js";

/** The points that are not given yet: hollow, with a question mark, each to be taken hold of. */
export function drawWaiting(svg: SVGSVGElement, plan: PredictPlan): void {
  for (const one of plan.waiting) {
    const [x, y] = place(plan, one);
    const point = one.at - plan.known.length;
    const group = append(svg, "g", { "data-point": point, class: "on-screen" });
    append(group, "circle", { cx: x, cy: y, r: 9, class: "hollow-own unknown" });
    const style = {
      size: plan.frame.text,
      weight: 600,
      anchor: "middle",
      class: "text-own",
    } as const;
    appendText(group, { x, y: y + 4.5, text: "?" }, style);
    drawGrip(group, x, y);
  }
}

/** What the learner gave: dashed, with diamonds; it begins where the known line ends. */
export function drawOwn(svg: SVGSVGElement, plan: PredictPlan): void {
  drawLine(svg, plan, { points: [...plan.known.slice(-1), ...plan.given], className: "line-own" });
  for (const one of plan.given) {
    const [x, y] = place(plan, one);
    const group = append(svg, "g", { "data-point": one.at - plan.known.length });
    append(group, "path", { d: `M${x},${y - 7}l7,7l-7,7l-7,-7z`, class: "hollow-own" });
    if (plan.isOpen) drawGrip(group, x, y);
  }
}

/** What is known and what it really was: solid, with dots. */
export function drawReal(svg: SVGSVGElement, plan: PredictPlan): void {
  const points = [...plan.known, ...plan.real];
  drawLine(svg, plan, { points, className: "line-ink" });
  for (const one of points) {
    const [cx, cy] = place(plan, one);
    append(svg, "circle", { cx, cy, r: 4.5, class: "fill-ink ring" });
  }
}

/** A thin line from each given point to the real one. */
export function drawGaps(svg: SVGSVGElement, plan: PredictPlan): void {
  for (const own of plan.given) {
    const real = plan.real.find(({ at }) => at === own.at);
    if (!real) continue;
    appendLine(svg, [...place(plan, own), ...place(plan, real)], "leader");
  }
}

/** The names of both lines at their ends, with the last values, kept apart. */
export function drawEnds(
  svg: SVGSVGElement,
  plan: PredictPlan,
  { locale }: { locale?: string | undefined },
): void {
  const size = plan.frame.text;
  const ends = [
    { name: enPredict.drawing.you, point: plan.given.at(-1), style: "text-own" },
    { name: enPredict.drawing.real, point: plan.real.at(-1), style: "ink" },
  ].flatMap(({ name, point, style }) => {
    if (point?.at !== plan.labels.length - 1) return [];
    const [x, y] = place(plan, point);
    return [{ x: x + 12, y: y + size * 0.35, text: sayEnd(name, point.value, { locale }), style }];
  });
  const [upper, lower] = ends.toSorted((a, b) => a.y - b.y);
  if (upper && lower) {
    const missing = Math.max(0, size + 3 - (lower.y - upper.y)) / 2;
    upper.y -= missing;
    lower.y += missing;
  }
  for (const { style, ...at } of ends) {
    appendText(svg, at, { size, weight: 600, class: `${style} halo` });
  }
}

/** A line through the points that follow one another; where one is missing it breaks. */
function drawLine(
  svg: SVGSVGElement,
  plan: PredictPlan,
  { points, className }: { points: readonly PlacedValue[]; className: string },
): void {
  const follows = (i: number) => points[i]?.at === (points[i - 1]?.at ?? Number.NaN) + 1;
  const starts = points.map((_, i) => i).filter((i) => !follows(i));
  const path = line<PlacedValue>(
    (one) => place(plan, one)[0],
    (one) => place(plan, one)[1],
  );
  for (const [n, start] of starts.entries()) {
    const run = points.slice(start, starts[n + 1]);
    if (run.length > 1) append(svg, "path", { d: path(run) ?? "", class: className });
  }
}

/** A point is small; what takes hold of it is as large as a finger. */
function drawGrip(group: SVGElement, cx: number, cy: number): void {
  append(group, "circle", { cx, cy, r: 22, class: "grip" });
}

function place(plan: PredictPlan, one: PlacedValue): [number, number] {
  const [x, y] = pointAt(plan, one);
  return [round(x), round(y)];
}
