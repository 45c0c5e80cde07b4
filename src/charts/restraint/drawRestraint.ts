import { type Side, sides } from "../../model/game/rules.js";
import {
  type Axis,
  axisEnd,
  type Bargain,
  isRestrained,
  neededAlong,
  neededBy,
  valueAt,
} from "../../model/theory/bargain.js";
import { enRestraint as words } from "../../model/words/en/restraint.js";
import type { DrawOptions } from "../figure.js";
import { append, appendLine, appendText, createSvg, round } from "../svg.js";
import { drawMeaning } from "./drawMeaning.js";
import { type Drawn, type Plan, toPlan } from "./restraintPlan.js";
import { describeRestraint } from "./restraintText.js";

const quarters = [0, 0.25, 0.5, 0.75, 1];

/** Draws d* of both sides along one axis, the patience across, and where both sides are now. */
export function drawRestraint(
  { bargain, axis }: Drawn,
  { width, document = globalThis.document }: DrawOptions = {},
): SVGSVGElement {
  const plan = toPlan(width, axis);
  const { frame, bottom } = plan;
  const label = describeRestraint(bargain, axis);
  const height = bottom + 2 * frame.small + 22;
  const svg = createSvg(document, { width: frame.width, height, label });
  drawGround(svg, bargain.patience, plan);
  drawAxes(svg, axis, plan);
  // Where both curves are the same, the second is dashed, so that both are seen.
  for (const side of sides) drawCurve(svg, { bargain, axis, side }, plan);
  for (const side of sides) drawNow(svg, { bargain, axis, side }, plan);
  drawNames(svg, { bargain, axis }, plan);
  drawMeaning(svg, { bargain, axis }, plan);
  return svg;
}

/** Below the line of patience the ground is tinted: there a side holds back. */
function drawGround(svg: SVGSVGElement, patience: number, plan: Plan): void {
  const { y, left, right, bottom } = plan;
  const at = y(patience);
  const box = { x: left, y: round(at), width: round(right - left), height: round(bottom - at) };
  append(svg, "rect", { ...box, class: "shared" });
  appendLine(svg, [left, at, right, at], "threshold");
}

function drawAxes(svg: SVGSVGElement, axis: Axis, plan: Plan): void {
  const { frame, x, y, left, right, bottom } = plan;
  const quiet = { size: frame.small, class: "quiet" } as const;
  appendText(svg, { x: 0, y: frame.small, text: words.needed }, quiet);
  for (const part of quarters) {
    appendLine(svg, [left, y(part), right, y(part)], part === 0 ? "baseline" : "grid");
    const text = words.two(part);
    appendText(svg, { x: 0, y: y(part) + frame.small * 0.35, text }, quiet);
    const at = { x: x(axisEnd[axis] * part), y: bottom + frame.small + 5 };
    const tick = { ...at, text: words.two(axisEnd[axis] * part) };
    appendText(svg, tick, { ...quiet, anchor: "middle" });
  }
  const name = { x: left, y: bottom + 2 * frame.small + 14, text: words.axis[axis] };
  appendText(svg, name, { ...quiet, class: "ink" });
}

interface Curve extends Drawn {
  side: Side;
}

function drawCurve(svg: SVGSVGElement, curve: Curve, { x, y }: Plan): void {
  const points = neededAlong(curve.bargain, curve).map(
    ({ value, needed }) => `${round(x(value))},${round(y(needed))}`,
  );
  const isSecond = curve.side === "us" && areSame(curve.bargain, curve.axis);
  append(svg, "path", {
    d: `M${points.join("L")}`,
    class: `restraint__curve restraint__curve--${curve.side}`,
    "stroke-dasharray": isSecond ? "7 7" : undefined,
  });
}

/** Where a side is now: a full mark where it strikes, a hollow one where it holds back. */
function drawNow(svg: SVGSVGElement, { bargain, axis, side }: Curve, { x, y }: Plan): void {
  const mark = isRestrained(bargain, side) ? "hollow" : "fill";
  const at = { cx: round(x(valueAt(bargain, axis))), cy: round(y(neededBy(bargain, side))) };
  append(svg, "circle", { ...at, r: side === "us" ? 5 : 7, class: `${mark}-${side}` });
}

/** The names at the ends of the curves, one for both where there is no room for two. */
function drawNames(svg: SVGSVGElement, { bargain, axis }: Drawn, { frame, y, right }: Plan): void {
  const ends = sides.map((side) => {
    const last = neededAlong(bargain, { axis, side }).at(-1)?.needed ?? 0;
    return { side, at: y(last) + frame.text * 0.35 };
  });
  const style = { size: frame.text, weight: 600 } as const;
  if (areSame(bargain, axis)) {
    const place = { x: right + 8, y: ends[0]?.at ?? 0, text: words.bothSides };
    appendText(svg, place, { ...style, class: "ink halo" });
    return;
  }
  const [upper, lower] = ends.sort((a, b) => a.at - b.at);
  const gap = frame.text + 3;
  const push = upper && lower ? Math.max(0, gap - (lower.at - upper.at)) / 2 : 0;
  for (const { side, at } of ends) {
    const place = { x: right + 8, y: at + (side === upper?.side ? -push : push) };
    appendText(svg, { ...place, text: words.side[side] }, { ...style, class: `text-${side} halo` });
  }
}

function areSame(bargain: Bargain, axis: Axis): boolean {
  const [china, us] = sides.map((side) => neededAlong(bargain, { axis, side, steps: 8 }));
  return china?.every(({ needed }, i) => Math.abs(needed - (us?.[i]?.needed ?? 0)) < 1e-9) ?? true;
}
