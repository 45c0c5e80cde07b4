import type { JapanDemand } from "../model/japanDemand.js";
import type { DrawOptions, Figure } from "./figure.js";
import { formatNumber, formatPercent } from "./format.js";
import { drawLines } from "./lines/drawLines.js";
import type { LineChart } from "./lines/lineChart.js";
import {
  describeSeries,
  extremeOf,
  type KnownYear,
  knownYears,
  type SeriesWording,
  tabulateSeries,
} from "./lines/seriesText.js";
import { toLineSeries } from "./lines/toLineSeries.js";

/** How many rare earths Japan used, by the association's count and on the ministry's base. */
export const japanDemand: Figure<JapanDemand> = {
  views: [],
  finding: (data, { locale } = {}) => findDemand(data, locale),
  measure,
  draw: (data, options = {}) => drawLines(toChart(data, options), options),
  describe: (data, { locale } = {}) =>
    `Line chart. ${measure(data)}. ${describeSeries(data.series, wording(locale))}`,
  tabulate: (data, { locale } = {}) =>
    tabulateSeries(data.series, {
      caption: measure(data),
      unit: "tonnes",
      format: (value) => formatNumber(value, { locale }),
    }),
  notes: noteDemand,
};

function wording(locale: string | undefined): SeriesWording {
  const short = (value: number) => formatNumber(value, { locale });
  return { say: (value) => `${short(value)} tonnes`, short };
}

function measure({ series }: JapanDemand): string {
  const years = series.flatMap(({ values }) => values.map(({ year }) => year));
  const period = years.length > 0 ? `, ${Math.min(...years)}–${Math.max(...years)}` : "";
  return `Japan’s demand for rare earths, tonnes a year${period}; the association counts oxide`;
}

/** First, lowest and last year of the association's series. */
function turnsOf({
  series: [main],
}: JapanDemand): Record<"first" | "low" | "last", KnownYear> | null {
  const years = main ? knownYears(main) : [];
  const [first, low, last] = [years[0], extremeOf(years, "low"), years.at(-1)];
  return first && low && last ? { first, low, last } : null;
}

function findDemand(data: JapanDemand, locale: string | undefined): string {
  const turns = turnsOf(data);
  const plain = "How many rare earths Japan used";
  if (!turns || turns.low.value >= turns.first.value) return plain;
  const { first, low, last } = turns;
  const part = (year: KnownYear) => formatPercent((year.value / first.value) * 100, { locale });
  const end = low === last ? "" : `; in ${last.year} it was ${part(last)}`;
  return `Japan’s demand fell to ${part(low)} of that of ${first.year} by ${low.year}${end}`;
}

function toChart(data: JapanDemand, { locale }: DrawOptions): LineChart {
  const words = wording(locale);
  const turns = turnsOf(data);
  const marked = turns ? [turns.first.year, turns.low.year] : [];
  return {
    title: findDemand(data, locale),
    series: data.series.map((series, i) =>
      toLineSeries(series, {
        ...words,
        colour: i === 0 ? "japan" : "context",
        shape: i === 0 ? "circle" : "diamond",
        labelOf: ({ year, value }) =>
          i === 0 && value !== null && marked.includes(year)
            ? `${year}: ${words.short(value)}`
            : "",
      }),
    ),
    unit: "thousand tonnes",
    format: (value) => formatNumber(value / 1000, { locale }),
    log: false,
    domain: null,
    now: null,
    seams: [],
    bands: [],
  };
}

function noteDemand({ series: [main, other] }: JapanDemand): string[] {
  if (!main) return [];
  const gaps = main.values.filter(({ value }) => value === null).map(({ year }) => year);
  return [
    gaps.length > 0 ? `The association’s figure was not found for ${gaps.join(", ")}.` : "",
    "Hollow: derived here from a printed growth rate, or a forecast.",
    other
      ? "The ministry’s base is another count; its figure for 2011 is a forecast of that October. No line joins the two."
      : "",
    "Several causes are mixed: thrift, the recession of 2008 and 2009, stocks built up and run down, plants moved abroad.",
  ].filter((note) => note !== "");
}
