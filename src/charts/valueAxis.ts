import type { ScaleLinear } from "d3";
import { formatNumber } from "./format.js";
import type { Frame } from "./frame.js";
import { appendLine, appendText } from "./svg.js";
import { textWidth } from "./textWidth.js";

/** Light lines across the drawing with their values above them; the top one carries the unit. */
export function drawValueAxis(
  svg: SVGSVGElement,
  scale: ScaleLinear<number, number>,
  {
    frame,
    unit,
    count = 4,
    locale,
  }: {
    frame: Frame;
    unit: string;
    count?: number;
    locale?: string | undefined;
  },
): void {
  const ticks = scale.ticks(count);
  for (const tick of ticks) {
    const y = scale(tick);
    appendLine(svg, [0, y, frame.width, y], tick === 0 ? "baseline" : "grid");
    const text = formatNumber(tick, { locale, digits: 2 });
    const label = tick === ticks.at(-1) ? `${text} ${unit}` : text;
    if (tick !== 0)
      appendText(svg, { x: 0, y: y - 4, text: label }, { size: frame.small, class: "quiet" });
  }
}

/** Room that the axis labels take at the left, so that marks can start beside them. */
export function axisWidth(
  scale: ScaleLinear<number, number>,
  {
    frame,
    count = 4,
    locale,
  }: {
    frame: Frame;
    count?: number;
    locale?: string | undefined;
  },
): number {
  const texts = scale.ticks(count).map((tick) => formatNumber(tick, { locale, digits: 2 }));
  return Math.max(0, ...texts.map((text) => textWidth(text, { size: frame.small }))) + 8;
}
