import type { MineOutput } from "../model/mineOutput.js";
import type { SeriesYear } from "../model/yearSeries.js";
import { type DrawOptions, type Figure, viewOf } from "./figure.js";
import { formatNumber, formatPercent } from "./format.js";
import { drawLines } from "./lines/drawLines.js";
import type { Band, LineChart } from "./lines/lineChart.js";
import {
  describeSeries,
  type SeriesWording,
  statusBlocks,
  tabulateSeries,
} from "./lines/seriesText.js";
import { toLineSeries } from "./lines/toLineSeries.js";
import {
  findMineOutput,
  listSegments,
  type MineView,
  namePublishers,
  nameSources,
  noteMineOutput,
  seriesOf,
  shownIn,
  turnsOf,
} from "./mineOutputText.js";

const views = [
  { id: "tonnes", label: "Tonnes" },
  { id: "share", label: "Share of the world" },
];

/** Who mined the world's rare earths: tonnes and shares, with every change of source marked. */
export const mineOutput: Figure<MineOutput> = {
  views,
  finding: (data, { view } = {}) => findMineOutput(data, asView(view)),
  measure: (data, { view } = {}) => measure(data, asView(view)),
  draw: (data, options = {}) => drawLines(toChart(data, options), options),
  describe: (data, { view, locale } = {}) => {
    const shown = asView(view);
    const words = wording(shown, locale);
    const series = describeSeries(shownIn(data, shown), words);
    return `Line chart. ${measure(data, shown)}. ${series} ${listSegments(data)}`.trim();
  },
  tabulate: (data, { view, locale } = {}) => {
    const shown = asView(view);
    const digits = shown === "share" ? 1 : 0;
    const format = (value: number) => formatNumber(value, { locale, digits });
    const unit = shown === "share" ? "percent of the world" : "tonnes of oxide";
    return tabulateSeries(shownIn(data, shown), { caption: measure(data, shown), unit, format });
  },
  notes: (data, { view } = {}) => noteMineOutput(data, asView(view)),
};

function asView(view: string | undefined): MineView {
  return viewOf(views, view) as MineView;
}

function measure({ segments }: MineOutput, view: MineView): string {
  const [first, last] = [segments[0]?.from, segments.at(-1)?.to];
  const period = first === undefined ? "" : `, ${first}–${last}`;
  const unit = view === "share" ? "percent of the world" : "tonnes of oxide equivalent a year";
  return `Mine production of rare earths, ${unit}${period}`;
}

function wording(view: MineView, locale: string | undefined): SeriesWording {
  const number = (value: number) => formatNumber(value, { locale });
  const percent = (value: number) => formatPercent(value, { locale, digits: 1 });
  if (view === "share") return { say: percent, short: percent };
  return { say: (value) => `${number(value)} tonnes`, short: number };
}

function toChart(data: MineOutput, { view, locale }: DrawOptions): LineChart {
  const shown = asView(view);
  const words = wording(shown, locale);
  const turns = shown === "share" ? turnsOf(data) : null;
  const labelOf = ({ year, value }: SeriesYear) => {
    const isTurn = year === turns?.peak.year || year === turns?.trough.year;
    return isTurn && value !== null ? `${year}: ${words.short(value)}` : "";
  };
  return {
    title: findMineOutput(data, shown),
    series: shownIn(data, shown).map((series) => {
      const isChina = series.name === "China";
      return toLineSeries(series, { ...words, ...(isChina ? { labelOf } : {}) });
    }),
    unit: shown === "share" ? "percent" : "thousand tonnes",
    format: (value) => formatNumber(shown === "share" ? value : value / 1000, { locale }),
    log: false,
    domain: shown === "share" ? [0, 100] : null,
    now: null,
    seams: data.segments.slice(1).map(({ from }) => from - 0.5),
    bands: data.segments.length > 0 ? toBands(data) : [],
  };
}

/** On what the lines rest: the sources, and what China's figure is. */
function toBands(data: MineOutput): Band[] {
  const sources = data.segments.map((segment) => {
    const texts = [nameSources(segment), namePublishers(segment)];
    return { from: segment.from - 0.5, to: segment.to + 0.5, texts };
  });
  const kinds = statusBlocks(seriesOf(data.tonnes, "China"), (status) =>
    status === "quota" ? ["quota, not output", "quota"] : [status],
  );
  return [
    { name: "Source", blocks: sources },
    { name: "What China’s figure is", blocks: kinds },
  ];
}
