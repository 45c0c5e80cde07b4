import { append, appendText, round } from "../svg.js";
import { textWidth } from "../textWidth.js";
import type { Band, BandBlock } from "./lineChart.js";
import type { LinePlan } from "./linePlan.js";

/** Height that the bands take under the axis. */
export function bandsHeight(bands: readonly Band[], { frame }: LinePlan): number {
  return bands.length * (2 * frame.small + 18);
}

/** Draws each band: its name, then its blocks over the years that they cover. */
export function drawBands(svg: SVGSVGElement, bands: readonly Band[], plan: LinePlan): void {
  const { frame, x, bottom } = plan;
  bands.forEach(({ name, blocks }, i) => {
    const top = bottom + frame.small + 18 + i * (2 * frame.small + 18);
    const [left = 0] = x.range();
    const place = { x: left, y: top + frame.small, text: name };
    appendText(svg, place, { size: frame.small, class: "quiet" });
    for (const block of blocks) drawBlock(svg, block, { plan, top: top + frame.small + 5 });
  });
}

function drawBlock(
  svg: SVGSVGElement,
  { from, to, texts }: BandBlock,
  { plan, top }: { plan: LinePlan; top: number },
): void {
  const { frame, x } = plan;
  const [left, right] = [x(from) + 1, x(to) - 1];
  const width = Math.max(1, right - left);
  const height = frame.small + 6;
  append(svg, "rect", { x: round(left), y: top, width: round(width), height, class: "band" });
  const size = frame.small - 1;
  const text = texts.find((one) => textWidth(one, { size }) <= width - 4);
  if (text === undefined) return;
  const place = { x: (left + right) / 2, y: top + frame.small + 0.5, text };
  appendText(svg, place, { size, anchor: "middle", class: "ink" });
}
