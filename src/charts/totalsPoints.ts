import { type Box, findFreeBox } from "./box.js";
import type { DrawOptions } from "./figure.js";
import { formatMonth, formatNumber } from "./format.js";
import type { Known } from "./observationText.js";
import { append, appendText, markPoint, round } from "./svg.js";
import { textWidth } from "./textWidth.js";
import { endOf, type TotalsPlan } from "./totalsPlan.js";

type Anchor = "start" | "middle" | "end";

/** Draws each known total with its label, where the label is clear of all others. */
export function drawTotalPoints(
  svg: SVGSVGElement,
  points: readonly Known[],
  {
    plan,
    taken,
    options,
  }: {
    plan: TotalsPlan;
    taken: Box[];
    options: DrawOptions;
  },
): void {
  const { frame, y } = plan;
  const area = { left: plan.x(0), right: frame.width + 4, top: 0, bottom: y(0) };
  const obstacles = [
    ...taken,
    ...points.map((point) => around(endOf(point, plan), y(point.value))),
  ];
  for (const point of points) {
    const [cx, cy] = [endOf(point, plan), y(point.value)];
    const className = point.derived ? "hollow-china" : "fill-china";
    const circle = append(svg, "circle", { cx: round(cx), cy: round(cy), r: 5, class: className });
    const text = labelOf(point, plan, options.locale);
    markPoint(circle, point.end, options.readouts ? text : undefined);
    const box = findFreeBox(labelBoxes(point, { plan, text }), { frame: area, obstacles });
    if (!box) continue;
    obstacles.push(box);
    const style = { size: frame.small, anchor: box.anchor, class: "ink halo" };
    appendText(svg, { x: box.x, y: box.bottom - 4, text }, style);
  }
}

function labelOf(point: Known, { frame }: TotalsPlan, locale: string | undefined): string {
  const month = formatMonth(point.end, { locale });
  const number = formatNumber(point.value, { locale });
  return frame.narrow ? `${month} ${number}` : `${number} by the end of ${month}`;
}

function around(x: number, y: number): Box {
  return { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 };
}

function labelBoxes(
  point: Known,
  { plan, text }: { plan: TotalsPlan; text: string },
): (Box & { x: number; anchor: Anchor })[] {
  const { frame, y } = plan;
  const [width, height] = [textWidth(text, { size: frame.small }), frame.small + 4];
  const [cx, cy] = [endOf(point, plan), y(point.value)];
  const box = (left: number, bottom: number, x: number, anchor: Anchor) => {
    return { left, right: left + width, top: bottom - height, bottom, x, anchor };
  };
  return [
    box(cx - 10 - width, cy + height / 2, cx - 10, "end"),
    box(cx + 10, cy + height / 2, cx + 10, "start"),
    box(cx - width + 6, cy - 8, cx + 6, "end"),
    box(cx - 6, cy + 8 + height, cx - 6, "start"),
    box(cx - width + 6, cy + 8 + height, cx + 6, "end"),
  ];
}
