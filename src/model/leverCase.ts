import { type Basis, basisOf, type FigureRow, textOf } from "./figureRow.js";
import type { Lever } from "./theory/wastingLever.js";

/** A lever to begin with; a reader changes what wears it off. */
export interface LeverCase extends Basis {
  /** Null without the works that the idea is taken from. */
  lever: Lever | null;
}

/** All four are assumed. */
const begin: Lever = { start: 0.9, lost: 0.2, every: 2, timeConstant: 10 };

/** What a lever is, and that substitutes take years. */
const works = ["hirschman-1945", "boehm-2023"];

/** Rows of the table of theory → the case that the simulation begins with. */
export function toLeverCase(rows: readonly FigureRow[]): LeverCase {
  const used = rows.filter((row) => works.includes(textOf(row, "source")));
  // The works lend the ideas; the case is made up here.
  const basis = { ...basisOf(used), grades: used.length > 0 ? ["D"] : [] };
  return { lever: used.length > 0 ? begin : null, ...basis };
}
