import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";

/** Demand in one year. */
export interface DemandYear {
  year: number;
  /** Thousand tonnes of the four elements, by mass. */
  kt: number;
}

/** One future of the agency. */
export interface DemandScenario {
  /** "Stated Policies Scenario". */
  name: string;
  years: DemandYear[];
}

/** The demand of one use: estimates of past years, and one projection for each scenario. */
export interface UseDemand {
  /** total, other uses, electric vehicles or wind. */
  use: string;
  past: DemandYear[];
  scenarios: DemandScenario[];
}

/** Demand for the magnet elements by use, on one edition and one scope. */
export interface MagnetDemand extends Basis {
  uses: UseDemand[];
}

/** Editions count different years alike, so they are never joined: the newest alone is shown. */
const edition = "GCMO 2026";
const shown = ["total", "other uses", "electric vehicles", "wind"];

/** Rows of the demand table → one entry for each use. */
export function toMagnetDemand(rows: readonly FigureRow[]): MagnetDemand {
  const used = rows.filter((row) => {
    return textOf(row, "edition") === edition && shown.includes(textOf(row, "use"));
  });
  const uses = shown.filter((use) => used.some((row) => textOf(row, "use") === use));
  return { uses: uses.map((use) => toUse(use, used)), ...basisOf(used) };
}

function toUse(use: string, rows: readonly FigureRow[]): UseDemand {
  const own = rows.filter((row) => textOf(row, "use") === use);
  const yearsOf = (scenario: string) =>
    own
      .filter((row) => textOf(row, "scenario") === scenario)
      .flatMap((row) => {
        const [year, kt] = [maybeNumber(row, "year"), maybeNumber(row, "kt_element_mass")];
        return year === null || kt === null ? [] : [{ year, kt }];
      })
      .toSorted((a, b) => a.year - b.year);
  const names = [...new Set(own.map((row) => textOf(row, "scenario")))];
  const futures = names.filter((name) => name !== "historical");
  return {
    use,
    past: yearsOf("historical"),
    scenarios: futures.map((name) => ({ name, years: yearsOf(name) })),
  };
}
