import type { UsgsVsBgs } from "../model/usgsVsBgs.js";
import type { YearSeries } from "../model/yearSeries.js";
import type { DrawOptions, Figure } from "./figure.js";
import { formatNumber, formatPercent } from "./format.js";
import { drawLines } from "./lines/drawLines.js";
import type { LineChart } from "./lines/lineChart.js";
import {
  describeSeries,
  extremeOf,
  knownYears,
  type SeriesWording,
  statusBlocks,
  tabulateSeries,
} from "./lines/seriesText.js";
import { toLineSeries } from "./lines/toLineSeries.js";
import type { MarkerShape } from "./marker.js";
import { findUsgsVsBgs, noteUsgsVsBgs, runningSeries, widestGap } from "./usgsVsBgsText.js";

/** China's share of mining by two authorities: what the choice of the source does to the story. */
export const usgsVsBgs: Figure<UsgsVsBgs> = {
  views: [],
  finding: (data) => findUsgsVsBgs(data),
  measure: (data) => measure(data),
  draw: (data, options = {}) => drawLines(toChart(data, options), options),
  describe: (data, { locale } = {}) => {
    const gap = widestGap(data);
    const apart = gap
      ? ` Furthest apart in ${gap.year}: ${formatNumber(gap.points, { locale })} points.`
      : "";
    return `Line chart. ${measure(data)}. ${describeSeries(data.shares, wording(locale))}${apart}`;
  },
  tabulate: (data, { locale } = {}) => {
    const format = (value: number) => formatNumber(value, { locale, digits: 1 });
    return tabulateSeries(data.shares, {
      caption: measure(data),
      unit: "percent of its world total",
      format,
    });
  },
  notes: (data) => noteUsgsVsBgs(data),
};

function wording(locale: string | undefined): SeriesWording {
  const percent = (value: number) => formatPercent(value, { locale, digits: 1 });
  return { say: percent, short: percent };
}

function measure({ shares }: UsgsVsBgs): string {
  const years = shares.flatMap(({ values }) => values.map(({ year }) => year));
  const period = years.length > 0 ? `, ${Math.min(...years)}–${Math.max(...years)}` : "";
  return `China’s share of the mine production of rare earths, percent, by authority${period}`;
}

const shapes: readonly MarkerShape[] = ["circle", "diamond", "triangle"];

/** One country under several counts: one colour; marks, names and the kind of line tell them apart. */
function toChart(data: UsgsVsBgs, { locale }: DrawOptions): LineChart {
  const words = wording(locale);
  const usgs = data.shares.find(({ name }) => name === "USGS");
  const kinds = usgs ? statusBlocks(usgs, (status) => [status]) : [];
  return {
    title: findUsgsVsBgs(data),
    series: data.shares.map((series, i) => ({
      ...toLineSeries(series, {
        ...words,
        colour: i === 0 ? "china" : "context",
        shape: shapes[i] ?? "square",
        labelOf: ({ year, value }) =>
          value !== null && year === lowYear(data, series) ? `${year}: ${words.short(value)}` : "",
      }),
    })),
    unit: "percent",
    format: (value) => formatNumber(value, { locale }),
    log: false,
    domain: [footOf(data), 100],
    now: null,
    seams: [],
    bands: kinds.length > 0 ? [{ name: "What the USGS figure for China is", blocks: kinds }] : [],
  };
}

/** The axis starts at half, or lower when a share does. */
function footOf({ shares }: UsgsVsBgs): number {
  const values = shares.flatMap(knownYears).map(({ value }) => value);
  return Math.min(50, Math.floor(Math.min(100, ...values) / 10) * 10);
}

/** The year of the lowest value of a series that runs over years. */
function lowYear(data: UsgsVsBgs, series: YearSeries): number | null {
  if (!runningSeries(data).includes(series)) return null;
  return extremeOf(knownYears(series), "low")?.year ?? null;
}
