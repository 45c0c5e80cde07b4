import { append, round } from "./svg.js";

/** The form of a mark: the second channel beside colour. */
export type MarkerShape = "circle" | "square" | "diamond" | "triangle" | "triangleDown";

/** Draws a mark around a point; `size` is its half width. */
export function drawMarker(
  parent: Element,
  [x, y]: readonly [number, number],
  { shape, size, class: name }: { shape: MarkerShape; size: number; class: string },
): SVGElement {
  if (shape === "circle") {
    return append(parent, "circle", { cx: round(x), cy: round(y), r: size, class: name });
  }
  const corners = cornersOf(shape, size).map(([dx, dy]) => `${round(x + dx)},${round(y + dy)}`);
  return append(parent, "polygon", { points: corners.join(" "), class: name });
}

/** Corners that give each form about the area of the circle. */
function cornersOf(shape: Exclude<MarkerShape, "circle">, size: number): [number, number][] {
  const [side, tip] = [size * 0.9, size * 1.3];
  if (shape === "square") {
    return [
      [-side, -side],
      [side, -side],
      [side, side],
      [-side, side],
    ];
  }
  if (shape === "diamond") {
    return [
      [0, -tip],
      [tip, 0],
      [0, tip],
      [-tip, 0],
    ];
  }
  const up = shape === "triangle" ? 1 : -1;
  return [
    [0, -tip * up],
    [tip, tip * 0.8 * up],
    [-tip, tip * 0.8 * up],
  ];
}
