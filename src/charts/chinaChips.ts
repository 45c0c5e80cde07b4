import type { ChinaChips } from "../model/chinaChips.js";
import { type ChipView, chipsIn, findChips, measureChips, noteChips } from "./chinaChipsText.js";
import { type DrawOptions, type Figure, viewOf } from "./figure.js";
import { formatNumber } from "./format.js";
import { drawLines } from "./lines/drawLines.js";
import type { LineChart } from "./lines/lineChart.js";
import { describeSeries, type SeriesWording, tabulateSeries } from "./lines/seriesText.js";
import { toLineSeries } from "./lines/toLineSeries.js";

const views = [
  { id: "value", label: "By value" },
  { id: "pieces", label: "By pieces" },
];

/** China's trade in chips by value, and by pieces beside those made in the country. */
export const chinaChips: Figure<ChinaChips> = {
  views,
  finding: (data, { view, locale } = {}) => findChips(data, asView(view), { locale }),
  measure: (data, { view } = {}) => measureChips(data, asView(view)),
  draw: (data, options = {}) => drawLines(toChart(data, options), options),
  describe: (data, { view, locale } = {}) => {
    const shown = asView(view);
    const series = describeSeries(chipsIn(data, shown), wording(shown, locale));
    return `Line chart. ${measureChips(data, shown)}. ${series}`;
  },
  tabulate: (data, { view, locale } = {}) => {
    const shown = asView(view);
    return tabulateSeries(chipsIn(data, shown), {
      caption: measureChips(data, shown),
      unit: shown === "value" ? "billion US$" : "billion pieces",
      format: (value) => formatNumber(value, { locale, digits: 1 }),
    });
  },
  notes: (data, { view } = {}) => noteChips(data, asView(view)),
};

function asView(view: string | undefined): ChipView {
  return viewOf(views, view) as ChipView;
}

function wording(view: ChipView, locale: string | undefined): SeriesWording {
  const number = (value: number) => formatNumber(value, { locale, digits: 1 });
  if (view === "pieces")
    return { say: (value) => `${number(value)} billion pieces`, short: number };
  return { say: (value) => `US$${number(value)} billion`, short: number };
}

function toChart(data: ChinaChips, { view, locale }: DrawOptions): LineChart {
  const shown = asView(view);
  const words = wording(shown, locale);
  return {
    title: findChips(data, shown, { locale }),
    series: chipsIn(data, shown).map((series, i) =>
      toLineSeries(series, {
        ...words,
        colour: (shown === "value") === (i === 0) ? "china" : "context",
        shape: i === 0 ? "circle" : "diamond",
        labelOf: ({ value, year }) =>
          value === null || year === series.values.at(-1)?.year ? "" : words.short(value),
      }),
    ),
    unit: shown === "value" ? "billion US$" : "billion pieces",
    format: (value) => formatNumber(value, { locale }),
    log: false,
    domain: null,
    now: null,
    seams: [],
    bands: [],
  };
}
