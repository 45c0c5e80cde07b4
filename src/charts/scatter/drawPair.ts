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
  const beside = (t: number, isRight: boolean): Box => {
    const [at, middle] = [ends[0] + (ends[2] - ends[0]) * t, ends[1] + (ends[3] - ends[1]) * t];
    const left = isRight ? at + 10 : at - 10 - width;
    const [above, below] = [middle - frame.text / 2 - 2, middle + frame.text / 2 + 2];
    return { left, right: left + width, top: above, bottom: below };
  };
  const places = [true, false].flatMap((isRight) =>
    [0.5, 0.6, 0.4, 0.7, 0.3].map((t) => beside(t, isRight)),
  );
  const obstacles = placed.map((one) => {
    const [cx, cy] = [x(one.x), y(one.y)];
    return { left: cx - 12, right: cx + 12, top: cy - 12, bottom: cy + 12 };
  });
  const area = { left: 0, right: frame.width, top, bottom };
  const box = findFreeBox(places, { frame: area, obstacles });
  if (box) {
    const place = { x: box.left, y: box.bottom - 4, text: pair.text };
    appendText(svg, place, { ...style, class: "ink halo" });
  }
  return { hard: box ? [box] : [], soft: boxesAlong(ends) };
}
