import type { NvidiaChina } from "../model/nvidiaChina.js";
import type { DotChart } from "./dotDefinitions/dotChart.js";
import { drawDots } from "./dotDefinitions/drawDots.js";
import { type DrawOptions, type Figure, viewOf } from "./figure.js";
import { formatDay, formatNumber } from "./format.js";
import { drawLines } from "./lines/drawLines.js";
import type { LineChart } from "./lines/lineChart.js";
import {
  basisNames,
  describeChina,
  findChina,
  measureChina,
  type NvidiaView,
  namePeriod,
  noteChina,
  readChina,
  sayBillions,
} from "./nvidiaChinaText.js";

const views = [
  { id: "years", label: "By year" },
  { id: "quarters", label: "By quarter" },
];

const kinds = [
  { id: "billing", label: basisNames.billing, shape: "square", colour: "context" },
  { id: "headquarters", label: basisNames.headquarters, shape: "circle", colour: "us" },
] as const;

/** What Nvidia earned in China by two definitions, which no line may join. */
export const nvidiaChina: Figure<NvidiaChina> = {
  views,
  finding: (data, { view } = {}) => findChina(data, asView(view)),
  measure: (data, { view } = {}) => measureChina(data, asView(view)),
  draw: (data, options = {}) =>
    asView(options.view) === "years"
      ? drawDots(toDots(data, options), options)
      : drawLines(toLines(data, options), options),
  describe: (data, { view, locale } = {}) => describeChina(data, asView(view), locale),
  tabulate: (data, { view, locale } = {}) => ({
    caption: measureChina(data, asView(view)),
    columns: [
      { label: "Period", unit: "", numeric: false },
      { label: "What counts as China", unit: "", numeric: false },
      { label: "Revenue", unit: "billion US dollars", numeric: true },
      { label: "Remark", unit: "", numeric: false },
    ],
    rows: data[asView(view)].map((one) => [
      namePeriod(one),
      basisNames[one.basis],
      formatNumber(one.value, { locale, digits: 2 }),
      [one.derived ? "added up here" : "", one.restated ? "restated" : ""].join(""),
    ]),
  }),
  notes: (data, { view } = {}) => noteChina(data, asView(view)),
};

function asView(view: string | undefined): NvidiaView {
  return viewOf(views, view) as NvidiaView;
}

function toDots(data: NvidiaChina, { locale }: DrawOptions): DotChart {
  const years = [...new Set(data.years.map(({ year }) => year))];
  const most = Math.max(10, ...data.years.map(({ value }) => value));
  const steps = Math.ceil(most / 10);
  return {
    title: findChina(data, "years"),
    kinds: kinds.filter(({ id }) => data.years.some(({ basis }) => basis === id)),
    sections: years.map((year) => {
      const shown = data.years.filter((one) => one.year === year);
      const end = shown.find((one) => one.end !== "")?.end ?? "";
      const until = end === "" ? "" : `, to ${formatDay(end, { locale, year: true })}`;
      const rows = shown.map((one) => ({
        ...{ key: `${year} ${one.basis}`, kind: one.basis, value: one.value, to: null },
        ...{ bound: "exact" as const, derived: one.derived },
        text: `${basisNames[one.basis]}${one.restated ? ", restated" : ""}`,
        label: formatNumber(one.value, { locale, digits: 1 }),
        readout: readChina(one, locale),
      }));
      return { heading: `Fiscal ${year}${until}`, rows };
    }),
    ticks: Array.from({ length: steps + 1 }, (_, i) => i * 10),
    formatTick: (value) =>
      value === 10 * steps
        ? sayBillions(value, locale)
        : formatNumber(value, { locale, digits: 0 }),
  };
}

/** Every quarter has its place on each line, so that a line breaks where its definition has none. */
function toLines(data: NvidiaChina, { locale }: DrawOptions): LineChart {
  const { quarters } = data;
  const timeOf = ({ year, quarter }: { year: number; quarter: number }) => year + (quarter - 1) / 4;
  const times = quarters.map(timeOf);
  const count = quarters.length > 0 ? (Math.max(...times) - Math.min(...times)) * 4 + 1 : 0;
  const places = Array.from({ length: count }, (_, i) => Math.min(...times) + i / 4);
  const firsts = places.filter((time) => Number.isInteger(time));
  return {
    title: findChina(data, "quarters"),
    series: kinds.map(({ id, label, shape, colour }) => ({
      ...{ name: label, end: "", colour, shape },
      points: places.map((time) => {
        const one = quarters.find((other) => other.basis === id && timeOf(other) === time);
        return {
          ...{ time, value: one?.value ?? null, basis: id, hollow: false, projected: false },
          ...{ former: null, label: "", readout: one ? readChina(one, locale) : "" },
        };
      }),
    })),
    unit: "billion US dollars",
    format: (value) => formatNumber(value, { locale }),
    log: false,
    domain: null,
    now: null,
    ticks: firsts.map((time) => ({ time, text: `fiscal ${time}` })),
    seams: [],
    bands: [],
  };
}
