import { type SplicedYear, tellSplice } from "../model/splice.js";
import type { DrawOptions } from "./figure.js";
import { type KnownShare, piecesOf, planSplice, type SplicePlan } from "./splicePlan.js";
import { sayShare, saySplice, shortNames } from "./spliceText.js";
import { append, appendLine, appendText, createSvg, markPoint, round } from "./svg.js";
import { textWidth } from "./textWidth.js";

/** What the line is compared with. */
export interface SpliceOptions extends DrawOptions {
  /** Another splice, drawn thin behind; none when absent. */
  against?: readonly SplicedYear[] | undefined;
}

/** Draws China's share as the reader spliced it: breaks at each seam, peak and 2020 marked. */
export function drawSplice(
  line: readonly SplicedYear[],
  { width, document = globalThis.document, locale, against = [] }: SpliceOptions = {},
): SVGSVGElement {
  const plan = planSplice(line, width);
  const label = `China’s share of the world’s mine output, as you spliced it. ${saySplice(line, { locale })}`;
  const svg = createSvg(document, { width: plan.frame.width, height: plan.height, label });
  drawAxes(svg, line, plan);
  for (const piece of piecesOf(against)) {
    append(svg, "path", { d: pathOf(piece, plan), class: "marker", fill: "none" });
  }
  for (const piece of plan.pieces) {
    append(svg, "path", { d: pathOf(piece, plan), class: "line-china" });
  }
  drawStory(svg, line, { plan, locale });
  drawSpans(svg, plan);
  return svg;
}

function pathOf(piece: readonly KnownShare[], { x, y }: SplicePlan): string {
  const corners = piece.map(({ year, share }) => `${round(x(year))},${round(y(share))}`);
  // A single year has no line of its own, and shows as a short dash.
  return `M${corners.join("L")}${corners.length === 1 ? "h3" : ""}`;
}

function drawAxes(svg: SVGSVGElement, line: readonly SplicedYear[], plan: SplicePlan): void {
  const { frame, x, y, right, top, bottom, spans } = plan;
  for (const tick of [0, 25, 50, 75, 100]) {
    const name = tick === 0 ? "baseline" : tick === 100 ? "threshold" : "grid";
    appendLine(svg, [0, y(tick), right, y(tick)], name);
    const text = tick === 100 ? "100 percent: the whole world" : String(tick);
    const place = { x: 0, y: y(tick) - 4, text };
    if (tick > 0) appendText(svg, place, { size: frame.small, class: "quiet halo" });
  }
  for (const { from } of spans.slice(1)) {
    appendLine(svg, [x(from - 0.5), top, x(from - 0.5), bottom], "seam");
  }
  const years = line.map(({ year }) => year);
  const shown = years.filter(
    (year) => year % 10 === 0 || year === years[0] || year === years.at(-1),
  );
  for (const year of shown) {
    const half = textWidth(String(year), { size: frame.small }) / 2;
    const middle = Math.min(Math.max(x(year), half), frame.width - half);
    const place = { x: middle, y: bottom + frame.small + 6, text: String(year) };
    appendText(svg, place, { size: frame.small, anchor: "middle", class: "quiet" });
  }
}

/** The two numbers that people quote from such a line. */
function drawStory(
  svg: SVGSVGElement,
  line: readonly SplicedYear[],
  { plan, locale }: { plan: SplicePlan; locale: string | undefined },
): void {
  const { peak, in2020 } = tellSplice(line);
  const { frame, x, y } = plan;
  const points = [
    ...(peak ? [{ ...peak, dy: -9 }] : []),
    ...(in2020 === null ? [] : [{ year: 2020, share: in2020, dy: frame.text + 8 }]),
  ];
  for (const { year, share, dy } of points) {
    const at = { cx: round(x(year)), cy: round(y(share)), r: 4, class: "fill-china" };
    markPoint(append(svg, "circle", at), String(year), undefined);
    const place = { x: x(year), y: y(share) + dy, text: `${year}: ${sayShare(share, locale)}` };
    appendText(svg, place, { size: frame.text, weight: 600, anchor: "middle", class: "ink halo" });
  }
}

/** The strip under the axis: on which choice each stretch rests. */
function drawSpans(svg: SVGSVGElement, { frame, x, bottom, spans }: SplicePlan): void {
  const top = bottom + 2 * frame.small + 14;
  const height = frame.small + 6;
  const size = frame.small - 1;
  for (const { from, to, source } of spans) {
    const [left, right] = [x(from - 0.5) + 1, x(to + 0.5) - 1];
    const box = { x: round(left), y: top, width: round(right - left), height, class: "band" };
    append(svg, "rect", box);
    const text = shortNames(source).find((name) => textWidth(name, { size }) <= right - left - 4);
    const place = { x: (left + right) / 2, y: top + frame.small + 0.5, text: text ?? "" };
    if (text) appendText(svg, place, { size, anchor: "middle", class: "ink" });
  }
}
