import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";
import { fillYears, type SeriesYear, type YearSeries } from "./yearSeries.js";

/** China's share of the world's mine production, as each authority's own figures have it. */
export interface UsgsVsBgs extends Basis {
  /** Percent of the authority's own world total; one series for each authority. */
  shares: YearSeries[];
}

/** Rows of the comparison → China's share by authority, with the kind of China's figure as status. */
export function toUsgsVsBgs(rows: readonly FigureRow[]): UsgsVsBgs {
  const used = rows.filter((row) => ["China", "World"].includes(textOf(row, "geography")));
  const authorities = [...new Set(used.map((row) => textOf(row, "authority")))];
  return {
    shares: authorities.map((name) => ({
      name,
      values: fillYears(sharesOf(used.filter((row) => textOf(row, "authority") === name))),
    })),
    ...basisOf(used),
  };
}

function sharesOf(rows: readonly FigureRow[]): SeriesYear[] {
  return rows
    .filter((row) => textOf(row, "geography") === "China")
    .flatMap((china) => {
      const year = maybeNumber(china, "year");
      const isWorld = (row: FigureRow) =>
        textOf(row, "geography") === "World" && maybeNumber(row, "year") === year;
      const [part, world] = [maybeNumber(china, "tonnes_reo"), rows.find(isWorld)];
      const whole = world ? maybeNumber(world, "tonnes_reo") : null;
      if (year === null) return [];
      const value = part === null || !whole ? null : Math.round((part / whole) * 1e6) / 1e4;
      return [{ year, value, ...basisAndStatus(china), derived: true, former: null }];
    });
}

/** A quota is no estimate, and a copy that was not compared is not the series: no line joins them. */
function basisAndStatus(row: FigureRow): { basis: string; status: string } {
  const status = textOf(row, "status");
  const isCopy = textOf(row, "source") === "bgs-wms-2024";
  return { basis: isCopy ? "copy" : status, status };
}
