import { type FigureRow, textOf } from "./figureRow.js";

/** The day of the collision as most sources have it: the first row of its conflict group. */
export function maybeCollision(timeline: readonly FigureRow[]): string | null {
  const row = timeline.find((event) => textOf(event, "conflict_group") === "collision_date");
  return row ? textOf(row, "date_start") : null;
}
