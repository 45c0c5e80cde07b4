import { spread } from "../spread.js";
import { append, appendLine, appendText } from "../svg.js";
import { textWidth } from "../textWidth.js";
import { type Slice, type StackChart, slicesOf } from "./stackChart.js";
import { nameLines, type StackPlan, sliceBox } from "./stackPlan.js";

/** Whether a share has room for its number inside its slice. */
export function fitsInside(
  { from, to }: Slice,
  { chart, plan }: { chart: StackChart; plan: StackPlan },
): boolean {
  const { frame, y, column } = plan;
  const width = textWidth(chart.format(to - from), { size: frame.small, weight: 600 });
  return y(from) - y(to) >= frame.small + 3 && width <= column - 4;
}

/** Names the parts beside the last stack that has them, with the share where it had no room inside. */
export function nameParts(svg: SVGSVGElement, chart: StackChart, plan: StackPlan): void {
  const { frame, names, y } = plan;
  const moment = chart.moments.findLast((one) => slicesOf(one).length > 0);
  if (!moment) return;
  const line = frame.small + 2;
  const labels = slicesOf(moment).flatMap((slice) => {
    const part = chart.parts[slice.part];
    if (!part) return [];
    const { top, bottom, right } = sliceBox(slice, moment, plan);
    const share = fitsInside(slice, { chart, plan })
      ? ""
      : ` ${chart.format(slice.to - slice.from)}`;
    const lines = nameLines(`${part.name}${share}`, frame);
    return [{ part, lines, right, middle: (top + bottom) / 2 }];
  });
  // Names are dropped from the top when there are more than the height can hold.
  const room = { top: 0, bottom: y(0) + frame.small + 10 };
  const height = () => labels.reduce((sum, { lines }) => sum + lines.length * line + 3, 0);
  while (height() > room.bottom - room.top) labels.pop();
  const wishes = labels.map(({ lines, middle }) => {
    return { centre: middle, height: lines.length * line + 3 };
  });
  const centres = spread(wishes, room);
  labels.forEach(({ part, lines, right, middle }, i) => {
    const centre = centres[i] ?? middle;
    const group = append(svg, "g", { class: `of-${part.colour}` });
    appendLine(group, [right + 1, middle, names - 3, centre], "series-leader");
    const first = centre - (lines.length * line) / 2 + frame.small * 0.85;
    lines.forEach((text, k) => {
      const style = { size: frame.small, weight: 600, class: "series-text" } as const;
      appendText(group, { x: names, y: first + k * line, text }, style);
    });
  });
}
