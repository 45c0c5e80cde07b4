import { timeOf } from "../model/timeOf.js";
import type { RateChange, UsTariffs } from "../model/usTariffs.js";
import { formatDay, formatMonth, formatNumber, formatPercent } from "./format.js";
import type { LineSeries } from "./lines/lineChart.js";
import type { StepChart, StepEvent } from "./steps/stepChart.js";
import {
  findTariffs,
  type KnownRate,
  knownRates,
  peakOf,
  type RateSeries,
  seriesIn,
  type TariffView,
} from "./usTariffsText.js";

/** A change of at least so many points is an event. */
const eventPoints = 5;

/** What is drawn: the rates of a view as steps, with their events. */
export function toTariffChart(
  data: UsTariffs,
  { view, locale }: { view: TariffView; locale: string | undefined },
): StepChart {
  const series = seriesIn(data, view);
  const closed = data.paidUs.findLast(({ projected }) => !projected);
  const ahead = view === "counts" && data.paidUs.some(({ projected }) => projected);
  const times = series.flatMap(({ changes }) => changes.map(({ day }) => timeOf(day) ?? 0));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const pad = (last - first) * 0.02 || 0.5;
  return {
    title: findTariffs(data, view),
    series: series.map((one, i) => toLine(one, { locale, i })),
    unit: "percent",
    format: (value) => formatNumber(value, { locale }),
    log: false,
    domain: null,
    now: ahead && closed ? { time: timeOf(closed.day) ?? 0, text: "" } : null,
    ...(times.length > 0 ? { times: [first - pad, last + pad] as const } : {}),
    ...(view === "counts" ? { ticks: quarterTicks(first, last, locale) } : {}),
    seams: [],
    bands: [],
    events: view === "counts" ? eventsOf(data.paidUs, locale) : namedEvents(data.lawUs, locale),
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
      readout: `${name}, ${formatDay(day, { locale, year: true })}: ${percent === null ? "no figure found" : say(percent)}${sayWhat(text)}`,
    })),
  };
}

/** What changed; where the row only notes how it was computed, that it was. */
function sayWhat(text: string): string {
  if (/^\d[\d.,]* [-−+×÷/]/.test(text)) return ". Derived";
  return text ? `. ${text}` : "";
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
