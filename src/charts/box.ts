/** A rectangle in a drawing's pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Whether two boxes share an area; touching is no overlap. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The first candidate that stays inside the frame and clear of all obstacles; else null. */
export function findFreeBox<T extends Box>(
  candidates: readonly T[],
  { frame, obstacles }: { frame: Box; obstacles: readonly Box[] },
): T | null {
  const inside = (box: Box) =>
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom;
  const isFree = (box: Box) =>
    inside(box) && !obstacles.some((obstacle) => boxesOverlap(box, obstacle));
  return candidates.find(isFree) ?? null;
}
