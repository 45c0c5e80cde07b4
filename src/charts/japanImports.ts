import type { Observation } from "../model/figureObservation.js";
import type { ImportsFromChina } from "../model/importsFromChina.js";
import { drawColumns } from "./columnChart.js";
import type { Column, ColumnChart } from "./columnPlan.js";
import { type DrawOptions, type Figure, viewOf } from "./figure.js";
import { formatNumber, formatPeriod } from "./format.js";
import { toFrame } from "./frame.js";
import {
  findImports,
  importsAt,
  isUsual,
  type Level,
  measureImports,
  noteImports,
} from "./japanImportsText.js";
import { countMonths, monthTicks, slotsOf, toMarker } from "./monthSlots.js";
import {
  describeObservations,
  readObservation,
  tabulateObservations,
  type Wording,
} from "./observationText.js";

const views = [
  { id: "month", label: "By month" },
  { id: "quarter", label: "By quarter" },
  { id: "year", label: "By year" },
];

/** Japan's imports from China: the same customs figures by month, by quarter and by year. */
export const japanImports: Figure<ImportsFromChina> = {
  views,
  finding: (data, { view } = {}) => findImports(data, levelOf(view)),
  measure: (data, { view, locale } = {}) => measureImports(data, levelOf(view), locale),
  draw: (data, options = {}) => drawColumns(toChart(data, options), options),
  describe: (data, { view, locale } = {}) => {
    const level = levelOf(view);
    const series = describeObservations(importsAt(data, level), wording(data, level, locale));
    return `Column chart. ${measureImports(data, level, locale)}. ${series}`;
  },
  tabulate: (data, { view, locale } = {}) => {
    const level = levelOf(view);
    const caption = measureImports(data, level, locale);
    const words = { ...wording(data, level, locale), caption };
    return tabulateObservations(importsAt(data, level), words);
  },
  notes: (data, { view, locale } = {}) => noteImports(data, levelOf(view), locale),
};

function levelOf(view: string | undefined): Level {
  return viewOf(views, view) as Level;
}

function wording(data: ImportsFromChina, level: Level, locale: string | undefined): Wording {
  const nameOf = (observation: Observation) => {
    if (level === "quarter" && isUsual(data, observation)) return "A usual quarter";
    const mean = level === "month" && observation.start !== observation.end;
    return `${formatPeriod(observation, { locale })}${mean ? ", mean a month" : ""}`;
  };
  return { unit: "tonnes", nameOf, locale };
}

function toChart(data: ImportsFromChina, options: DrawOptions): ColumnChart {
  const { locale, width } = options;
  const level = levelOf(options.view);
  const shown = importsAt(data, level);
  const words = wording(data, level, locale);
  const months = level === "month";
  const first = shown[0]?.start ?? "2000-01";
  const named = shown.map((observation, slot) => ({
    slot,
    span: 1,
    text: words.nameOf(observation),
  }));
  return {
    title: findImports(data, level),
    columns: shown.map((observation, slot) => ({
      ...(months ? slotsOf(observation, first) : { slot, span: 1 }),
      ...toColumn(observation, words),
    })),
    slots: months ? countMonths(shown) : shown.length,
    ticks: months ? monthTicks(shown, { narrow: toFrame(width).narrow, locale }) : [named],
    unit: "tonnes",
    colour: "china",
    missing: "not found",
    reference: level === "year" ? null : (data.usualMonth?.start ?? null),
    marker: months ? toMarker(data.collision, first, locale) : null,
  };
}

function toColumn(observation: Observation, words: Wording): Omit<Column, "slot" | "span"> {
  const { start, value, derived } = observation;
  const block = words.nameOf(observation).endsWith("mean a month");
  return {
    key: start,
    value,
    derived,
    label: value === null ? "" : formatNumber(value, { locale: words.locale }),
    name: block ? "Only the mean of these months is known" : "",
    readout: readObservation(observation, words),
  };
}
