import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";

/** The share of one country. */
export interface CountryShare {
  country: string;
  percent: number;
  /** Printed as a round figure only. */
  approx: boolean;
  /** Computed here from printed tonnes. */
  derived: boolean;
}

/** Shares of one stage in one year by one definition, the largest first. */
export interface StageReading {
  definition: string;
  year: number;
  shares: CountryShare[];
  note: string;
}

/** One step from the mine to the magnet, the newest reading first; none where none was found. */
export interface Stage {
  stage: string;
  readings: StageReading[];
}

/** Who holds which share at each stage. */
export interface StageShares extends Basis {
  stages: Stage[];
}

/** The steps in their order; no share of the third could be cited. */
const order = ["mine", "refining", "metals", "magnets"];

/** Rows of the stage table → the stages in the order of the chain; without rows, no stage. */
export function toStageShares(rows: readonly FigureRow[]): StageShares {
  const stages = order.map((stage) => {
    return { stage, readings: toReadings(rows.filter((row) => textOf(row, "stage") === stage)) };
  });
  return { stages: rows.length > 0 ? stages : [], ...basisOf(rows) };
}

/** The newest reading, of those of one year the one that names most countries. */
function toReadings(rows: readonly FigureRow[]): StageReading[] {
  const keyOf = (row: FigureRow) => `${textOf(row, "year")} ${textOf(row, "definition")}`;
  const keys = [...new Set(rows.map(keyOf))];
  return keys
    .map((key) => toReading(rows.filter((row) => keyOf(row) === key)))
    .toSorted((a, b) => b.year - a.year || b.shares.length - a.shares.length);
}

function toReading(rows: readonly FigureRow[]): StageReading {
  const first = rows[0] ?? {};
  return {
    definition: textOf(first, "definition"),
    year: maybeNumber(first, "year") ?? 0,
    shares: rows
      .map((row) => ({
        country: textOf(row, "country"),
        percent: maybeNumber(row, "percent") ?? 0,
        approx: textOf(row, "qualifier") === "approx",
        derived: textOf(row, "grade") === "D",
      }))
      .toSorted((a, b) => b.percent - a.percent),
    note: textOf(first, "note"),
  };
}
