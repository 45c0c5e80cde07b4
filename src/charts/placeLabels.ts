import { type Box, boxesOverlap } from "./box.js";

/** A label and the boxes where it may stand, best first. */
export interface LabelChoice<T extends Box> {
  key: string;
  candidates: readonly T[];
}

interface Room {
  frame: Box;
  obstacles: readonly Box[];
}

/**
 * Gives labels places inside the frame, clear of the obstacles and of each other. The label with
 * the fewest places left chooses first, and leaves the others one where it can; a label that has
 * none is left out.
 */
export function placeLabels<T extends Box>(
  labels: readonly LabelChoice<T>[],
  { frame, obstacles }: Room,
): Map<string, T> {
  const isInside = (box: Box) =>
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom;
  const isFree = (box: Box) => isInside(box) && !obstacles.some((one) => boxesOverlap(box, one));
  let waiting = labels.map(({ key, candidates }) => ({ key, free: candidates.filter(isFree) }));
  const placed = new Map<string, T>();
  while (waiting.length > 0) {
    const fewest = waiting.reduce((a, b) => (b.free.length < a.free.length ? b : a));
    const others = waiting.filter((label) => label !== fewest && label.free.length > 0);
    const spares = (box: Box) =>
      others.every(({ free }) => free.some((one) => !boxesOverlap(one, box)));
    const box = fewest.free.find(spares) ?? fewest.free[0];
    if (box) placed.set(fewest.key, box);
    waiting = others.map(({ key, free }) => {
      return { key, free: free.filter((one) => !box || !boxesOverlap(one, box)) };
    });
  }
  return placed;
}
