import { type Box, boxesOverlap } from "../box.js";
import { placeLabels } from "../placeLabels.js";
import { appendLine, appendText } from "../svg.js";
import { textWidth } from "../textWidth.js";
import type { Placed, ScatterPlan } from "./planScatter.js";

/** What labels must not touch, and what they cross only in need. */
export interface Room {
  hard: readonly Box[];
  soft: readonly Box[];
}

interface Candidate extends Box {
  text: string;
  /** The end of the line that joins it to its point; null beside the point. */
  joint: [number, number] | null;
}

const radius = 10;

/** Writes each point's name beside it, or its short name; one without room keeps its mark alone. */
export function labelPoints(svg: SVGSVGElement, plan: ScatterPlan, { hard, soft }: Room): void {
  const { frame, placed, top, bottom } = plan;
  const area = { left: 0, right: frame.width, top, bottom };
  const marks = placed.map((point) => around(centreOf(point, plan), 8));
  const costOf = (point: Placed, { text, joint, ...box }: Candidate) =>
    (text === point.name ? 0 : 4) +
    (joint ? 2 : 0) +
    (soft.some((one) => boxesOverlap(one, box)) ? 1 : 0);
  const labels = placed.map((point) => ({
    key: point.key,
    candidates: candidates(point, plan)
      .filter(({ joint }) => !joint || isClear(point, joint, plan))
      .toSorted((a, b) => costOf(point, a) - costOf(point, b)),
  }));
  const boxes = placeLabels(labels, { frame: area, obstacles: [...hard, ...marks] });
  for (const point of placed) {
    const joint = boxes.get(point.key)?.joint;
    if (joint) appendLine(svg, [...centreOf(point, plan), ...joint], "leader");
  }
  for (const box of boxes.values()) {
    const place = { x: box.left, y: box.bottom - 4, text: box.text };
    appendText(svg, place, { size: frame.small, class: "ink halo" });
  }
}

/** Boxes along a line, so that labels can keep clear of it. */
export function boxesAlong(
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  r = 3,
): Box[] {
  const count = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / (2 * r)) + 1;
  return Array.from({ length: count }, (_, i) => {
    const t = i / Math.max(1, count - 1);
    return around([x1 + (x2 - x1) * t, y1 + (y2 - y1) * t], r);
  });
}

/** Whether the line from a point to its label passes no other point. */
function isClear(point: Placed, joint: [number, number], plan: ScatterPlan): boolean {
  const path = boxesAlong([...centreOf(point, plan), ...joint], 1);
  const others = plan.placed.filter((one) => one !== point);
  return !others.some((one) =>
    path.some((box) => boxesOverlap(box, around(centreOf(one, plan), 8))),
  );
}

function centreOf(point: Placed, { x, y }: ScatterPlan): [number, number] {
  return [x(point.x), y(point.y)];
}

function around([x, y]: readonly [number, number], r: number): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

/** Eight places around the point, then farther ones; first for the name, then for the short one. */
function candidates(point: Placed, plan: ScatterPlan): Candidate[] {
  return [point.name, point.short].flatMap((text) =>
    [1, 2, 3.2].flatMap((times) => ring(point, { plan, text, distance: times * radius })),
  );
}

function ring(
  point: Placed,
  { plan, text, distance }: { plan: ScatterPlan; text: string; distance: number },
): Candidate[] {
  const { small } = plan.frame;
  const [x, y] = centreOf(point, plan);
  const [width, height] = [textWidth(text, { size: small }), small + 3];
  const slant = distance * 0.6;
  const corners: [number, number][] = [
    [x + distance, y - height / 2],
    [x - distance - width, y - height / 2],
    [x - width / 2, y - distance - height + 2],
    [x - width / 2, y + distance - 2],
    [x + slant, y - slant - height],
    [x + slant, y + slant],
    [x - slant - width, y - slant - height],
    [x - slant - width, y + slant],
  ];
  return corners.map(([left, top]) => {
    const [right, bottom] = [left + width, top + height];
    const joint: [number, number] = [clamp(x, left, right), clamp(y, top + 3, bottom - 3)];
    return { left, right, top, bottom, text, joint: distance > radius ? joint : null };
  });
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
