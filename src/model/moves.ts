import { type Basis, basisOf, type FigureRow, textOf } from "./figureRow.js";

/** One dated step by one side or by both. */
export interface Move {
  /** "2025-04-04", or "2025-07" where the day is not confirmed. */
  date: string;
  actor: string;
  side: "us" | "china" | "both";
  direction: "tighten" | "relax" | "self-reliance";
  /** Field of the step: "chips", "rare earths". */
  domain: string;
  text: string;
  note: string;
}

/** Steps of the United States and China in order of time. */
export interface Moves extends Basis {
  moves: Move[];
}

const sides: Readonly<Record<string, Move["side"]>> = {
  US: "us",
  "US court": "us",
  China: "china",
  both: "both",
};

/** Rows of the timeline → steps; a month without a day stands in its middle. */
export function toMoves(rows: readonly FigureRow[]): Moves {
  const moves = rows.map(toMove).toSorted((a, b) => sortKey(a).localeCompare(sortKey(b)));
  return { moves, ...basisOf(rows) };
}

function sortKey({ date }: Move): string {
  return date.length === 7 ? `${date}-15` : date;
}

function toMove(row: FigureRow): Move {
  const actor = textOf(row, "actor");
  const direction = textOf(row, "direction");
  return {
    date: textOf(row, "date"),
    actor,
    side: sides[actor] ?? "both",
    direction: direction === "relax" || direction === "self-reliance" ? direction : "tighten",
    domain: textOf(row, "domain"),
    text: textOf(row, "event"),
    note: textOf(row, "note"),
  };
}
