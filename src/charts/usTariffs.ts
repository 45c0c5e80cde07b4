import { timeOf } from "../model/timeOf.js";
import type { RateChange, UsTariffs } from "../model/usTariffs.js";
import { type DrawOptions, type Figure, viewOf } from "./figure.js";
import { formatDay, formatMonth, formatNumber, formatPercent } from "./format.js";
import type { LineSeries } from "./lines/lineChart.js";
import { drawSteps } from "./steps/drawSteps.js";
import type { StepChart, StepEvent } from "./steps/stepChart.js";
import {
  findTariffs,
  type KnownRate,
  knownRates,
  measureTariffs,
  noteTariffs,
  peakOf,
  type RateSeries,
  seriesIn,
  type TariffView,
} from "./usTariffsText.js";

const views = [
  { id: "counts", label: "Two counts since 2025" },
  { id: "sides", label: "Both sides since 2018" },
];

/** A change of at least so many points is an event. */
const eventPoints = 5;

/** Average tariffs between the United States and China: two counts that differ and are both right. */
export const usTariffs: Figure<UsTariffs> = {
  views,
  finding: (data, { view } = {}) => findTariffs(data, asView(view)),
  measure: (data, { view } = {}) => measureTariffs(data, asView(view)),
  draw: (data, options = {}) => drawSteps(toChart(data, options), options),
  describe: (data, { view, locale } = {}) => {
    const shown = asView(view);
    const series = seriesIn(data, shown).map((one) => describeRates(one, locale));
    return `Step chart. ${measureTariffs(data, shown)}. ${series.join(" ")}`;
  },
  tabulate: (data, { view, locale } = {}) => ({
    caption: measureTariffs(data, asView(view)),
    columns: [
      { label: "From", unit: "", numeric: false },
      { label: "Tariff", unit: "", numeric: false },
      { label: "Average", unit: "percent", numeric: true },
      { label: "Remark", unit: "", numeric: false },
    ],
    rows: seriesIn(data, asView(view)).flatMap(({ name, changes }) =>
      knownRates(changes).map(({ day, percent, text }) => [
        formatDay(day, { locale, year: true }),
        name,
        formatNumber(percent, { locale, digits: 1 }),
        text,
      ]),
    ),
  }),
  notes: (data, { view } = {}) => noteTariffs(data, asView(view)),
};

function asView(view: string | undefined): TariffView {
  return viewOf(views, view) as TariffView;
}

function describeRates({ name, changes }: RateSeries, locale: string | undefined): string {
  const rates = knownRates(changes);
  const peak = peakOf(changes);
  if (!peak) return `${name}: no rate is known.`;
  const say = (one: (typeof rates)[number]) =>
    `${formatDay(one.day, { locale, year: true })} ${formatPercent(one.percent, { locale, digits: 1 })}${one.projected ? " (looking ahead)" : ""}`;
  return `${name}: ${rates.map(say).join("; ")}. Highest: ${say(peak)}.`;
}

function toChart(data: UsTariffs, { view, locale }: DrawOptions): StepChart {
  const shown = asView(view);
  const series = seriesIn(data, shown);
  const closed = data.paidUs.findLast(({ projected }) => !projected);
  const ahead = shown === "counts" && data.paidUs.some(({ projected }) => projected);
  const times = series.flatMap(({ changes }) => changes.map(({ day }) => timeOf(day) ?? 0));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const pad = (last - first) * 0.02 || 0.5;
  return {
    title: findTariffs(data, shown),
    series: series.map((one, i) => toLine(one, { locale, i })),
    unit: "percent",
    format: (value) => formatNumber(value, { locale }),
    log: false,
    domain: null,
    now: ahead && closed ? { time: timeOf(closed.day) ?? 0, text: "" } : null,
    ...(times.length > 0 ? { times: [first - pad, last + pad] as const } : {}),
    ...(shown === "counts" ? { ticks: quarterTicks(first, last, locale) } : {}),
    seams: [],
    bands: [],
    events: shown === "counts" ? eventsOf(data.paidUs, locale) : namedEvents(data.lawUs, locale),
  };
}

function toLine(
  { name, changes, colour, loose }: RateSeries,
  { locale, i }: { locale: string | undefined; i: number },
): LineSeries {
  const say = (percent: number) => formatPercent(percent, { locale, digits: 1 });
  const peak = peakOf(changes);
  const last = knownRates(changes).at(-1);
  return {
    ...{ name, colour, loose, shape: i === 0 ? "circle" : "square" },
    end: last ? say(last.percent) : "",
    points: changes.map(({ day, percent, projected, derived, text }) => ({
      time: timeOf(day) ?? 0,
      value: percent,
      basis: "",
      hollow: derived || projected,
      projected,
      former: null,
      label: percent !== null && day === peak?.day && peak !== last ? say(percent) : "",
      readout: `${name}, ${formatDay(day, { locale, year: true })}: ${percent === null ? "no figure found" : say(percent)}${text ? `. ${text}` : ""}`,
    })),
  };
}

/** The changes that are large, with what they changed. */
function eventsOf(changes: readonly RateChange[], locale: string | undefined): StepEvent[] {
  const rates = knownRates(changes);
  const isLarge = ({ percent }: KnownRate, i: number) => {
    const before = rates[i - 1]?.percent;
    return before === undefined || Math.abs(percent - before) >= eventPoints;
  };
  return rates
    .filter((rate, i) => isLarge(rate, i) && !rate.projected)
    .map((rate) => toEvent(rate, locale));
}

/** Days of the long view that have a name in the table. */
const namedDays = ["2018-09-25", "2020-02-14", "2025-01-20", "2025-05-14"];

function namedEvents(changes: readonly RateChange[], locale: string | undefined): StepEvent[] {
  return knownRates(changes)
    .filter(({ day }) => namedDays.includes(day))
    .map((rate) => toEvent(rate, locale));
}

function toEvent({ day, percent, text }: KnownRate, locale: string | undefined): StepEvent {
  const date = formatDay(day, { locale, year: true });
  const rate = formatPercent(percent, { locale, digits: 1 });
  return { time: timeOf(day) ?? 0, value: percent, text: `${date}, ${rate}: ${text}` };
}

/** The first days of quarters, those of years before the others. */
function quarterTicks(first: number, last: number, locale: string | undefined) {
  const quarters = Array.from({ length: 4 * 3 }, (_, i) => Math.floor(first) + i / 4);
  const inside = quarters.filter((time) => time >= first && time <= last);
  const whole = (time: number) => Number.isInteger(time);
  return inside
    .toSorted((a, b) => Number(whole(b)) - Number(whole(a)) || a - b)
    .map((time) => {
      const month = `${Math.floor(time)}-${String(Math.round((time % 1) * 12) + 1).padStart(2, "0")}`;
      return {
        time,
        text: formatMonth(month, { locale, year: whole(time) || time === inside[0] }),
      };
    });
}
