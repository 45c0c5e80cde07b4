import type { ImportShares, ShareReading } from "../model/importShares.js";
import type { DotChart, DotRow } from "./dotDefinitions/dotChart.js";
import { drawDots } from "./dotDefinitions/drawDots.js";
import { type Figure, viewOf } from "./figure.js";
import { formatNumber } from "./format.js";
import {
  defineReading,
  describeShares,
  findShares,
  measureShares,
  namePeriod,
  noteShares,
  readingsIn,
  type Span,
  sayPercent,
} from "./japanShareDefinitionsText.js";
import { upperFirst } from "./upperFirst.js";

const views = [
  { id: "since-2023", label: "Since 2023" },
  { id: "to-2022", label: "2011 to 2022" },
  { id: "to-2010", label: "2008 to 2010" },
];

const spans: Readonly<Record<string, Span>> = {
  "since-2023": { from: 2023, to: 9999 },
  "to-2022": { from: 2011, to: 2022 },
  "to-2010": { from: 2008, to: 2010 },
};

const kinds = [
  { id: "tonnes", label: "by weight", shape: "circle", colour: "china" },
  { id: "value", label: "by value", shape: "square", colour: "china" },
  { id: "unstated", label: "weight or value not stated", shape: "diamond", colour: "context" },
] as const;

/** China's share of Japan's imports by every definition found, which no line may join. */
export const japanShareDefinitions: Figure<ImportShares> = {
  views,
  finding: (data, { view } = {}) => findShares(data, spanOf(view)),
  measure: (data, { view } = {}) => measureShares(data, spanOf(view)),
  draw: (data, options = {}) =>
    drawDots(toChart(data, spanOf(options.view), options.locale), options),
  describe: (data, { view, locale } = {}) => describeShares(data, spanOf(view), locale),
  tabulate: (data, { view, locale } = {}) => ({
    caption: "China’s share of Japan’s rare-earth imports, by definition",
    columns: [
      { label: "Period", unit: "", numeric: false },
      { label: "Share", unit: "percent", numeric: true },
      { label: "What is counted", unit: "", numeric: false },
      { label: "Weight or value", unit: "", numeric: false },
      { label: "Remark", unit: "", numeric: false },
    ],
    rows: readingsIn(data, spanOf(view)).map((reading) => toRow(reading, locale)),
  }),
  notes: (data, { view } = {}) => noteShares(data, spanOf(view)),
};

function spanOf(view: string | undefined): Span {
  return spans[viewOf(views, view)] ?? { from: 0, to: 9999 };
}

function toRow(reading: ShareReading, locale: string | undefined): string[] {
  const { kind, derived, rounded, note } = reading;
  const kindName = kinds.find(({ id }) => id === kind)?.label ?? "";
  const remarks = [derived ? "derived" : "", rounded ? "not drawn twice" : "", note];
  return [
    upperFirst(namePeriod(reading.period, locale)),
    sayPercent(reading, locale, { digits: 2, sign: "" }),
    defineReading({ ...reading, period: String(reading.year), caution: "" }),
    kindName.replace("weight or value ", "").replace("by ", ""),
    remarks.filter((part) => part !== "").join(": "),
  ];
}

function toChart(data: ImportShares, span: Span, locale: string | undefined): DotChart {
  const shown = readingsIn(data, span).filter(({ rounded }) => !rounded);
  const years = [...new Set(shown.map(({ year }) => year))];
  return {
    title: findShares(data, span),
    kinds: kinds.filter(({ id }) => shown.some(({ kind }) => kind === id)),
    sections: years.map((year) => ({
      heading: String(year),
      rows: shown.filter((one) => one.year === year).map((one, i) => toDot(one, i, locale)),
    })),
    ticks: [0, 25, 50, 75, 100],
    formatTick: (value) => (value === 100 ? "100%" : formatNumber(value, { locale })),
  };
}

function toDot(reading: ShareReading, i: number, locale: string | undefined): DotRow {
  const label = sayPercent(reading, locale);
  const text = defineReading(reading, locale);
  const derived = reading.derived ? " (derived)" : "";
  return {
    key: `${reading.year} ${i}`,
    kind: reading.kind,
    text,
    value: reading.percent,
    to: reading.to,
    bound: reading.bound,
    derived: reading.derived,
    label,
    readout: `${reading.year}: ${label}${derived}. ${text}`,
  };
}
