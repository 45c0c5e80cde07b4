import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";
import { fillYears, maybeSeriesYear, type SeriesYear, type YearSeries } from "./yearSeries.js";

/** Years that rest on the same sources; where two meet, no line may pass. */
export interface Segment {
  from: number;
  to: number;
  sources: string[];
}

/** Mine production of rare earths over four decades, put together from several sources. */
export interface MineOutput extends Basis {
  /** Tonnes of oxide equivalent a year. */
  tonnes: YearSeries[];
  /** Percent of the world. */
  shares: YearSeries[];
  segments: Segment[];
}

const countries = ["China", "United States", "Rest of world"];

/** Rows of the spliced table and of the last revision → series with their seams. */
export function toMineOutput(
  rows: readonly FigureRow[],
  revisions: readonly FigureRow[],
): MineOutput {
  const seriesOf = (name: string, measure: string): YearSeries => ({
    name,
    values: fillYears(
      rows
        .filter((row) => textOf(row, "geography") === name && textOf(row, "measure") === measure)
        .flatMap((row) => {
          const basis = textOf(row, "splice_segment");
          return maybeSeriesYear(row, { column: "value", basis }) ?? [];
        }),
    ),
  });
  const isUsed = (row: FigureRow) => countries.includes(textOf(row, "geography"));
  return {
    tonnes: countries.map((name) => {
      return withFormer(seriesOf(name, "mine_production"), formerTonnes(revisions, name));
    }),
    shares: countries.slice(0, 2).map((name) => {
      return withFormer(seriesOf(name, "share_of_world"), formerShare(revisions, name));
    }),
    segments: segmentsOf(rows),
    ...basisOf([...rows.filter(isUsed), ...revisions.filter(isFormer)]),
  };
}

function segmentsOf(rows: readonly FigureRow[]): Segment[] {
  const names = [...new Set(rows.map((row) => textOf(row, "splice_segment")))];
  return names.flatMap((name) => {
    const own = rows.filter((row) => textOf(row, "splice_segment") === name);
    const years = own.flatMap((row) => maybeNumber(row, "year") ?? []);
    if (years.length === 0) return [];
    const { sources } = basisOf(own);
    return [{ from: Math.min(...years), to: Math.max(...years), sources }];
  });
}

/** The edition before the last one; its figures were replaced a year later. */
const formerEdition = "MCS 2025";

function isFormer(row: FigureRow): boolean {
  const isOutput = textOf(row, "quantity") === "mine_production";
  return isOutput && textOf(row, "edition") === formerEdition;
}

/** What the edition before printed; for the rest of the world, its countries added up. */
function formerTonnes(rows: readonly FigureRow[], name: string): [number, number] | null {
  const isIt = (country: string) =>
    name === "Rest of world" ? ![...countries, "World"].includes(country) : country === name;
  const own = rows.filter((row) => isFormer(row) && isIt(textOf(row, "country")));
  const year = own[0] ? maybeNumber(own[0], "reference_year") : null;
  if (year === null) return null;
  return [year, own.reduce((sum, row) => sum + (maybeNumber(row, "value") ?? 0), 0)];
}

function formerShare(rows: readonly FigureRow[], name: string): [number, number] | null {
  const [part, whole] = [formerTonnes(rows, name), formerTonnes(rows, "World")];
  return part && whole?.[1] ? [part[0], Math.round((part[1] / whole[1]) * 1e6) / 1e4] : null;
}

/** A revision by less than a hundredth is rounding and no news. */
function withFormer(series: YearSeries, former: [number, number] | null): YearSeries {
  const isNews = ({ year, value }: SeriesYear) =>
    former !== null &&
    year === former[0] &&
    value !== null &&
    Math.abs(former[1] / value - 1) > 0.01;
  return {
    ...series,
    values: series.values.map((one) =>
      isNews(one) ? { ...one, former: former?.[1] ?? null } : one,
    ),
  };
}
