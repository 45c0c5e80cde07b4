import { max, min, type ScaleContinuousNumeric, scaleLinear, scaleLog } from "d3";
import type { PricesByOxide } from "../model/pricesByOxide.js";
import type { DrawOptions } from "./figure.js";
import { type Frame, toFrame } from "./frame.js";
import { append, appendLine, appendText, createSvg, markPoint, round } from "./svg.js";
import { textWidth } from "./textWidth.js";

/** What is drawn of the prices: rows of values, how they are scaled and labelled. */
export interface OxideScale {
  log: boolean;
  /** Names of the moments, one for each value of a row. */
  moments: readonly string[];
  rows: readonly { name: string; values: readonly number[] }[];
  label: (value: number) => string;
}

interface Plan {
  frame: Frame;
  x: ScaleContinuousNumeric<number, number>;
  top: number;
  step: number;
}

const styles = ["hollow-context", "fill-context", "fill-china"];

/** Draws one row of dots for each oxide, from the first moment to the last. */
export function drawOxides(
  _data: PricesByOxide,
  {
    width,
    document = globalThis.document,
    readouts = false,
    title,
    scale,
  }: DrawOptions & {
    title: string;
    scale: OxideScale;
  },
): SVGSVGElement {
  const plan = toPlan(scale, width);
  const { frame, top, step } = plan;
  const height = top + scale.rows.length * step + 4;
  const svg = createSvg(document, { width: frame.width, height, label: title });
  drawKey(svg, scale, plan);
  drawGrid(svg, scale, { plan, bottom: height - 4 });
  scale.rows.forEach((row, i) => {
    drawRow(svg, row, { scale, plan, y: top + (i + 0.5) * step, readouts });
  });
  return svg;
}

function toPlan({ rows, log }: OxideScale, width: number | undefined): Plan {
  const frame = toFrame(width);
  const values = rows.flatMap(({ values }) => values);
  const [lowest, highest] = [min(values) ?? 1, max(values) ?? 10];
  const names = rows.map(({ name }) => textWidth(titleCase(name), nameStyle(frame)));
  const left = Math.max(0, ...names) + 48;
  const range = [left, frame.width - 52];
  const x = log
    ? scaleLog([lowest / 1.15, highest * 1.1], range)
    : scaleLinear([1, Math.max(highest, 1.5)], range);
  return { frame, x, top: 2 * frame.small + 42, step: frame.narrow ? 34 : 38 };
}

function nameStyle({ text }: Frame): { size: number; weight: 600 } {
  return { size: text, weight: 600 };
}

function titleCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The three marks with their moments, once, above the first row. */
function drawKey(svg: SVGSVGElement, { moments }: OxideScale, { frame }: Plan): void {
  let x = 6;
  moments.forEach((text, i) => {
    append(svg, "circle", { cx: x, cy: 10, r: 6, class: styles[i] ?? "fill-china" });
    appendText(svg, { x: x + 12, y: 10 + frame.small * 0.35, text }, { size: frame.small });
    const next = x + 12 + textWidth(text, { size: frame.small }) + (frame.narrow ? 14 : 28);
    x = next + 6;
  });
}

function drawGrid(
  svg: SVGSVGElement,
  { log, label, rows }: OxideScale,
  { plan, bottom }: { plan: Plan; bottom: number },
): void {
  const { x, frame, top } = plan;
  if (rows.length === 0) return;
  const ticks = log ? x.ticks().filter((tick) => Math.log10(tick) % 1 === 0) : x.ticks(4);
  for (const tick of ticks) {
    appendLine(svg, [x(tick), top - 8, x(tick), bottom], tick === 1 && !log ? "baseline" : "grid");
    const style = { size: frame.small, anchor: "middle", class: "quiet" } as const;
    appendText(svg, { x: x(tick), y: top - 14, text: label(tick).replace(/\.0$/, "") }, style);
  }
}

function drawRow(
  svg: SVGSVGElement,
  { name, values }: OxideScale["rows"][number],
  { scale, plan, y, readouts }: { scale: OxideScale; plan: Plan; y: number; readouts: boolean },
): void {
  const { frame, x } = plan;
  const [first, last] = [values[0] ?? 1, values.at(-1) ?? 1];
  const baseline = y + frame.text * 0.35;
  const place = { x: 0, y: baseline, text: titleCase(name) };
  appendText(svg, place, nameStyle(frame));
  appendLine(svg, [x(first), y, x(last), y], "leader");
  values.forEach((value, i) => {
    const style = styles[i] ?? "fill-china";
    const dot = append(svg, "circle", { cx: round(x(value)), cy: round(y), r: 6, class: style });
    const readout = `${titleCase(name)}, ${scale.moments[i]}: ${scale.label(value)}`;
    markPoint(dot, `${name}-${i}`, readouts ? readout : undefined);
    dot.setAttribute("data-series", titleCase(name));
  });
  const [left, right] = [Math.min(x(first), x(last)), Math.max(x(first), x(last))];
  if (scale.log) {
    const start = { x: left - 10, y: baseline, text: scale.label(values[0] ?? 1) };
    appendText(svg, start, { size: frame.small, anchor: "end", class: "quiet halo" });
  }
  const end = { x: right + 10, y: baseline, text: scale.label(last) };
  appendText(svg, end, { size: frame.text, weight: 600, class: "ink halo" });
}
