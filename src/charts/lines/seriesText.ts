import { maxIndex, minIndex } from "d3";
import { enForms } from "../../model/words/en/forms.js";
import type { SeriesYear, YearSeries } from "../../model/yearSeries.js";
import type { FigureTable } from "../figure.js";
import type { BandBlock } from "./lineChart.js";

/** A year with a value. */
export type KnownYear = SeriesYear & { value: number };

/** How values of a series are put into words. */
export interface SeriesWording {
  /** With its unit: "270,000 tonnes", "69.2%". */
  say: (value: number) => string;
  /** As it stands on the figure: "270,000", "69.2%". */
  short: (value: number) => string;
}

/** The years of a series that have a value. */
export function knownYears({ values }: YearSeries): KnownYear[] {
  return values.filter((one): one is KnownYear => one.value !== null);
}

/** The year with the highest or the lowest value; null for a series without values. */
export function extremeOf(years: readonly KnownYear[], which: "high" | "low"): KnownYear | null {
  const index = (which === "high" ? maxIndex : minIndex)(years, ({ value }) => value);
  return years[index] ?? null;
}

/** "China, 2014: 105,000 tonnes (quota)". */
export function readYear(
  name: string,
  { year, value, status, former }: SeriesYear,
  { say }: SeriesWording,
): string {
  if (value === null) return `${name}, ${year}: ${enForms.notFound}`;
  const kind = isPlain(status) ? "" : ` (${status})`;
  const before = former === null ? "" : `; ${enForms.revised(say(former))}`;
  return `${name}, ${year}: ${say(value)}${kind}${before}`;
}

function isPlain(status: string): boolean {
  return status === "" || status === "reported";
}

/** First, highest, lowest and last value of each series, and its gaps, in sentences. */
export function describeSeries(series: readonly YearSeries[], words: SeriesWording): string {
  const sentences = series.map((one) => describeOne(one, words)).filter((text) => text !== "");
  return sentences.length > 0 ? sentences.join(" ") : "No value is known.";
}

function describeOne(series: YearSeries, words: SeriesWording): string {
  const years = knownYears(series);
  const [first, last] = [years[0], years.at(-1)];
  const [high, low] = [extremeOf(years, "high"), extremeOf(years, "low")];
  if (!first || !last || !high || !low) return "";
  const say = ({ year, value }: KnownYear) => `${words.say(value)} in ${year}`;
  const gaps = series.values.filter(({ value }) => value === null).map(({ year }) => year);
  const missing = gaps.length > 0 ? ` No figure for ${gaps.join(", ")}.` : "";
  if (first === last) return `${series.name}: ${say(first)}, the only value.${missing}`;
  if (high.value === low.value) {
    return `${series.name}: ${words.say(first.value)} in every year from ${first.year} to ${last.year}.${missing}`;
  }
  return `${series.name}: from ${say(first)} to ${say(last)}; highest ${say(high)}, lowest ${say(low)}.${missing}`;
}

/** One row for each year, one column for each series; how a value is known stands beside it. */
export function tabulateSeries(
  series: readonly YearSeries[],
  { caption, unit, format }: { caption: string; unit: string; format: (value: number) => string },
): FigureTable {
  const years = new Set(series.flatMap(({ values }) => values.map(({ year }) => year)));
  const cell = ({ values }: YearSeries, year: number) => {
    const one = values.find((other) => other.year === year);
    if (!one || one.value === null) return "–";
    return `${format(one.value)}${isPlain(one.status) ? "" : ` (${one.status})`}`;
  };
  return {
    caption,
    columns: [
      { label: "Year", unit: "", numeric: false },
      ...series.map(({ name }) => ({ label: name, unit, numeric: true })),
    ],
    rows: [...years]
      .sort((a, b) => a - b)
      .map((year) => [String(year), ...series.map((one) => cell(one, year))]),
  };
}

/** Runs of neighbouring years with one status, as they stand in a series. */
export function statusRuns({ values }: YearSeries): { from: number; to: number; status: string }[] {
  const runs: { from: number; to: number; status: string }[] = [];
  for (const { year, status, value } of values) {
    if (value === null) continue;
    const run = runs.at(-1);
    if (run && run.status === status && run.to === year - 1) run.to = year;
    else runs.push({ from: year, to: year, status });
  }
  return runs;
}

/** The runs of a series as blocks of a strip under the axis, each with its status. */
export function statusBlocks(
  series: YearSeries,
  nameOf: (status: string) => readonly string[],
): BandBlock[] {
  return statusRuns(series).map(({ from, to, status }) => {
    return { from: from - 0.5, to: to + 0.5, texts: nameOf(status) };
  });
}
