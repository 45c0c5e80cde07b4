import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";

/** How much one country refines. */
export interface Refiner {
  name: string;
  /** Thousand tonnes of the magnet elements a year. */
  kt: number;
}

/** One year of refining, estimated or projected. */
export interface RefiningYear {
  year: number;
  /** The base case of the projects in the pipeline. */
  projected: boolean;
  /** As in the table: China first, the rest of the world last. */
  refiners: Refiner[];
}

/** Who refines how much of the magnet elements, year by year. */
export interface RefiningTonnes extends Basis {
  years: RefiningYear[];
}

/** Rows of the supply table → the tonnes of refining by year and country. */
export function toRefiningTonnes(rows: readonly FigureRow[]): RefiningTonnes {
  const used = rows.filter((row) => {
    return textOf(row, "stage") === "refining" && textOf(row, "measure") === "magnet_ree_content";
  });
  const years = [...new Set(used.flatMap((row) => maybeNumber(row, "year") ?? []))];
  return {
    years: years
      .toSorted((a, b) => a - b)
      .map((year) => {
        const own = used.filter((row) => maybeNumber(row, "year") === year);
        const projected = own.some((row) => textOf(row, "status") === "projection");
        const refiners = own.flatMap((row) => {
          const kt = maybeNumber(row, "value");
          return kt === null ? [] : [{ name: textOf(row, "country"), kt }];
        });
        return { year, projected, refiners };
      }),
    ...basisOf(used),
  };
}
