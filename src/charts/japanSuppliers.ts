import type { JapanSuppliers } from "../model/japanSuppliers.js";
import type { YearSeries } from "../model/yearSeries.js";
import { type DrawOptions, type Figure, viewOf } from "./figure.js";
import { formatNumber, formatPercent } from "./format.js";
import { findSuppliers, noteSuppliers, type SuppliersView, shownIn } from "./japanSuppliersText.js";
import { drawLines } from "./lines/drawLines.js";
import type { LineChart } from "./lines/lineChart.js";
import { describeSeries, type SeriesWording, tabulateSeries } from "./lines/seriesText.js";
import { toLineSeries } from "./lines/toLineSeries.js";

const views = [
  { id: "share", label: "Share" },
  { id: "tonnes", label: "Tonnes" },
];

/** Japan's imports from China and from elsewhere on the one basis that lasts over the years. */
export const japanSuppliers: Figure<JapanSuppliers> = {
  views,
  finding: (data, { view, locale } = {}) => findSuppliers(data, asView(view), locale),
  measure: (data, { view } = {}) => measure(data, asView(view)),
  draw: (data, options = {}) => drawLines(toChart(data, options), options),
  describe: (data, { view, locale } = {}) => {
    const shown = asView(view);
    const series = describeSeries(shownIn(data, shown), wording(shown, locale));
    return `Line chart. ${measure(data, shown)}. ${series}`;
  },
  tabulate: (data, { view, locale } = {}) => {
    const shown = asView(view);
    const digits = shown === "share" ? 1 : 0;
    return tabulateSeries(shownIn(data, shown), {
      caption: measure(data, shown),
      unit: shown === "share" ? "percent" : "tonnes",
      format: (value) => formatNumber(value, { locale, digits }),
    });
  },
  notes: (data, { view } = {}) => noteSuppliers(data, asView(view)),
};

function asView(view: string | undefined): SuppliersView {
  return viewOf(views, view) as SuppliersView;
}

function measure(data: JapanSuppliers, view: SuppliersView): string {
  const years = shownIn(data, view).flatMap(({ values }) => values.map(({ year }) => year));
  const period = years.length > 0 ? `, ${Math.min(...years)}–${Math.max(...years)}` : "";
  const what = view === "share" ? "percent from China" : "tonnes a year";
  return `Japan’s rare-earth imports by gross weight at customs, ${what}${period}`;
}

function wording(view: SuppliersView, locale: string | undefined): SeriesWording {
  const number = (value: number) => formatNumber(value, { locale });
  const percent = (value: number) => formatPercent(value, { locale, digits: 1 });
  if (view === "share") return { say: percent, short: percent };
  return { say: (value) => `${number(value)} tonnes`, short: number };
}

function toChart(data: JapanSuppliers, { view, locale }: DrawOptions): LineChart {
  const shown = asView(view);
  const words = wording(shown, locale);
  return {
    title: findSuppliers(data, shown, locale),
    series: shownIn(data, shown).map((series) =>
      toLineSeries(series, {
        ...words,
        shape: series.name === "From China" ? "circle" : "diamond",
        // The last year is named at the end of the line; of the tonnes the peak is compared with it.
        labelOf: ({ value, year }) =>
          value === null || !labelled(series, shown).includes(year) ? "" : words.short(value),
      }),
    ),
    unit: shown === "share" ? "percent" : "thousand tonnes",
    format: (value) => formatNumber(shown === "share" ? value : value / 1000, { locale }),
    log: false,
    domain: shown === "share" ? [0, 100] : null,
    now: null,
    seams: [],
    bands: [],
  };
}

function labelled({ values }: YearSeries, view: SuppliersView): number[] {
  const years = values.map(({ year }) => year);
  return view === "share" ? years.slice(0, -1) : years.filter((year) => year === 2010);
}
