import type { HhiByStage, IndexYear, StageIndex } from "../model/hhiByStage.js";
import type { DrawOptions, Figure } from "./figure.js";
import {
  findHhi,
  formatIndex,
  measureHhi,
  nameIndex,
  noteHhi,
  publisherOf,
  sayIndex,
} from "./hhiByStageText.js";
import type { LinePoint, LineSeries } from "./lines/lineChart.js";
import { drawMultiples } from "./multiples/drawMultiples.js";
import type { MultiplesChart } from "./multiples/multiplesChart.js";

/** How concentrated supply is at each stage, on four bases that may not be joined. */
export const hhiByStage: Figure<HhiByStage> = {
  views: [],
  finding: (data, { locale } = {}) => findHhi(data, locale),
  measure: (data) => measureHhi(data),
  draw: (data, options = {}) => drawMultiples(toChart(data, options), options),
  describe: (data, { locale } = {}) => {
    const panels = data.indices.map((index) => {
      const years = index.years.map((year) => `${year.year} ${sayIndex(year, locale)}`);
      return `${nameIndex(index)} (${publisherOf(index)}): ${years.join("; ")}.`;
    });
    const words = panels.length > 0 ? panels.join(" ") : "No value is known.";
    return `Small line charts on one scale. ${measureHhi(data)}. ${words}`;
  },
  tabulate: (data, { locale } = {}) => ({
    caption: measureHhi(data),
    columns: [
      { label: "What is counted", unit: "", numeric: false },
      { label: "Publisher", unit: "", numeric: false },
      { label: "Year", unit: "", numeric: false },
      { label: "Index", unit: "0 to 10,000", numeric: true },
    ],
    rows: data.indices.flatMap((index) =>
      index.years.map((year) => [
        nameIndex(index),
        publisherOf(index),
        String(year.year),
        sayIndex(year, locale),
      ]),
    ),
  }),
  notes: (data) => noteHhi(data),
};

function toChart(data: HhiByStage, { locale }: DrawOptions): MultiplesChart {
  const years = data.indices.flatMap((index) => index.years);
  const times = years.map(({ year }) => year);
  const [first, last] = times.length > 0 ? [Math.min(...times), Math.max(...times)] : [0, 1];
  const known = Math.max(...years.filter(({ projected }) => !projected).map(({ year }) => year));
  const isAhead = years.some(({ projected }) => projected);
  return {
    title: findHhi(data, locale),
    panels: data.indices.map((index) => ({
      name: nameIndex(index),
      remark: publisherOf(index),
      series: [toLine(index, locale)],
    })),
    columns: 3,
    unit: "",
    format: (value) => formatIndex(value, locale),
    domain: [0, 10_000],
    times: [first - 1, last + 1],
    ticks: [first, last, known].map((year) => ({ time: year, text: String(year) })),
    known: isAhead && Number.isFinite(known) ? known + 0.5 : null,
  };
}

function toLine(index: StageIndex, locale: string | undefined): LineSeries {
  const { years } = index;
  const values = years.map(middleOf);
  const peak = values.indexOf(Math.max(...values));
  // A short series has its first value as a label, a long one its peak; both have the last.
  const labelled = [years.length > 8 ? peak : 0, years.length - 1];
  return {
    ...{ name: nameIndex(index), end: "", colour: "ink", shape: "circle" },
    points: years.map((year, i) =>
      toPoint(index, year, { labelled: labelled.includes(i), locale }),
    ),
  };
}

function toPoint(
  index: StageIndex,
  year: IndexYear,
  { labelled, locale }: { labelled: boolean; locale: string | undefined },
): LinePoint {
  const value = middleOf(year);
  const rounded = formatIndex(Math.round(value / 100) * 100, locale);
  const label = year.high === null ? `at least ${rounded}` : rounded;
  return {
    ...{ time: year.year, value, basis: year.source, hollow: true },
    ...{ projected: year.projected, former: null, label: labelled ? label : "" },
    readout: `${nameIndex(index)}, ${year.year}: ${sayIndex(year, locale)}`,
  };
}

/** The line passes midway through the range, which is narrower than the line is thick. */
function middleOf({ low, high }: IndexYear): number {
  return (low + (high ?? low)) / 2;
}
