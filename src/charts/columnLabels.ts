import { type Box, findFreeBox } from "./box.js";
import { type Column, type ColumnPlan, columnBox } from "./columnPlan.js";
import { appendText } from "./svg.js";
import { textWidth } from "./textWidth.js";

type Anchor = "start" | "middle" | "end";

/** Writes each value above its column where it is clear of the others; one without room stays out. */
export function drawColumnLabels(
  svg: SVGSVGElement,
  columns: readonly Column[],
  { plan, obstacles }: { plan: ColumnPlan; obstacles: readonly Box[] },
): void {
  const { frame, y } = plan;
  const area = { left: plan.x(0) - 16, right: frame.width, top: 0, bottom: y(0) };
  const taken = [...obstacles, ...columns.map((column) => columnBox(column, plan))];
  const labelled = columns.filter(({ label, value }) => label !== "" && value !== null);
  for (const column of labelled) {
    const box = findFreeBox(candidates(column, plan), { frame: area, obstacles: taken });
    if (!box) continue;
    taken.push(box);
    const place = { x: box.x, y: box.bottom - 5, text: column.label };
    appendText(svg, place, { ...style(plan), anchor: box.anchor, class: "ink halo" });
  }
}

/** Narrow slots get smaller values, so that more of them find room. */
function style({ frame, x }: ColumnPlan): { size: number; weight: 600 } {
  const slot = x(1) - x(0);
  const dense = slot < 16 ? frame.small - 1 : frame.small;
  return { size: slot < 30 ? dense : frame.text, weight: 600 };
}

function candidates(column: Column, plan: ColumnPlan): (Box & { x: number; anchor: Anchor })[] {
  const { left, right, top: bottom } = columnBox(column, plan);
  const width = textWidth(column.label, style(plan));
  const top = bottom - style(plan).size - 5;
  const middle = (left + right) / 2;
  return [
    {
      left: middle - width / 2,
      right: middle + width / 2,
      top,
      bottom,
      x: middle,
      anchor: "middle",
    },
    { left, right: left + width, top, bottom, x: left, anchor: "start" },
    { left: right - width, right, top, bottom, x: right, anchor: "end" },
  ];
}
