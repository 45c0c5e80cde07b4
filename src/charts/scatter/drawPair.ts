import { type Box, findFreeBox } from "../box.js";
import { appendLine, appendText } from "../svg.js";
import { textWidth } from "../textWidth.js";
import { boxesAlong, type Room } from "./labelPoints.js";
import type { ScatterPlan } from "./planScatter.js";
import type { ScatterChart } from "./scatterChart.js";

/** A line between two points with what lies between them; gives the room that both take. */
export function drawPair(
  svg: SVGSVGElement,
  { pair }: ScatterChart,
  { frame, x, y, placed, top, bottom }: ScatterPlan,
): Room {
  const [from, to] = [pair?.from, pair?.to].map((key) => placed.find((one) => one.key === key));
  if (!pair || !from || !to) return { hard: [], soft: [] };
  const ends = [x(from.x), y(from.y), x(to.x), y(to.y)] as const;
  appendLine(svg, ends, "conflict");
  const style = { size: frame.text, weight: 600 } as const;
  const width = textWidth(pair.text, style);
  const places = [0.5, 0.4, 0.6, 0.3, 0.7].flatMap((t) => {
    const [at, middle] = [ends[0] + (ends[2] - ends[0]) * t, ends[1] + (ends[3] - ends[1]) * t];
    return [at + 8, at - 8 - width].map((left): Box => {
      const [above, below] = [middle - frame.text / 2 - 2, middle + frame.text / 2 + 2];
      return { left, right: left + width, top: above, bottom: below };
    });
  });
  const obstacles = placed.map((one) => {
    const [cx, cy] = [x(one.x), y(one.y)];
    return { left: cx - 8, right: cx + 8, top: cy - 8, bottom: cy + 8 };
  });
  const area = { left: 0, right: frame.width, top, bottom };
  const box = findFreeBox(places, { frame: area, obstacles });
  if (box) {
    const place = { x: box.left, y: box.bottom - 4, text: pair.text };
    appendText(svg, place, { ...style, class: "ink halo" });
  }
  return { hard: box ? [box] : [], soft: boxesAlong(ends) };
}
