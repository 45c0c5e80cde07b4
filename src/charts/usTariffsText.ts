import type { RateChange, UsTariffs } from "../model/usTariffs.js";
import { formatDay, formatPercent } from "./format.js";

/** The two views: both counts since 2025, or both sides in law since 2018. */
export type TariffView = "counts" | "sides";

/** A change with its rate. */
export type KnownRate = RateChange & { percent: number };

/** One line of a view. */
export interface RateSeries {
  name: string;
  changes: RateChange[];
  /** Colour of the side that levies. */
  colour: string;
  /** Only some of the steps are known. */
  loose: boolean;
}

/** The changes that have a rate. */
export function knownRates(changes: readonly RateChange[]): KnownRate[] {
  return changes.filter((one): one is KnownRate => one.percent !== null);
}

/** The rate that holds on a day; null before the first one. */
export function rateOn(changes: readonly RateChange[], day: string): KnownRate | null {
  return knownRates(changes).findLast((one) => one.day <= day) ?? null;
}

/** The highest rate; null for no rate. */
export function peakOf(changes: readonly RateChange[]): KnownRate | null {
  return knownRates(changes).toSorted((a, b) => b.percent - a.percent)[0] ?? null;
}

/** What a view shows. */
export function seriesIn(data: UsTariffs, view: TariffView): RateSeries[] {
  if (view === "sides") {
    return [
      { name: "US on Chinese goods", changes: data.lawUs, colour: "us", loose: true },
      { name: "China on US goods", changes: data.lawChina, colour: "china", loose: true },
    ];
  }
  const start = data.paidUs[0]?.day ?? "";
  const year = data.lawUs.filter(({ day }) => day.slice(0, 4) >= start.slice(0, 4));
  return [
    { name: "Rates in law", changes: year, colour: "us", loose: true },
    { name: "What 2024’s imports would pay", changes: data.paidUs, colour: "us", loose: false },
  ];
}

/** What the view shows. */
export function findTariffs(data: UsTariffs, view: TariffView): string {
  const peak = peakOf(data.lawUs);
  const say = ({ percent }: KnownRate) => formatPercent(percent);
  if (view === "counts") {
    const paid = peak ? rateOn(data.paidUs, peak.day) : null;
    if (!peak || !paid) return "The average US tariff on Chinese goods, by two counts";
    const day = formatDay(peak.day, { year: true });
    return `On ${day} the average US tariff on Chinese goods was ${say(peak)} by the law, ${say(paid)} by what 2024’s imports would pay`;
  }
  const rates = knownRates(data.lawUs);
  const [first, last] = [rates[0], rates.at(-1)];
  if (!first || !last || !peak || first === last) return "Average tariffs in law, both sides";
  const by = `from ${say(first)} in ${first.day.slice(0, 4)} to ${say(last)} in ${last.day.slice(0, 4)}`;
  const over = peak.percent > last.percent ? `, by way of ${say(peak)}` : "";
  return `The average US tariff on Chinese goods rose ${by}${over}`;
}

/** Measure, unit and period of a view. */
export function measureTariffs(data: UsTariffs, view: TariffView): string {
  const days = seriesIn(data, view).flatMap(({ changes }) => changes.map(({ day }) => day));
  const years = [...days]
    .sort()
    .flatMap((day, i, all) => (i === 0 || i === all.length - 1 ? [day.slice(0, 4)] : []));
  const period = years.length > 0 ? `, ${[...new Set(years)].join("–")}` : "";
  const what =
    view === "sides"
      ? "Average tariffs of the United States and China on each other’s goods, percent, rates in law weighted by trade"
      : "Average US tariff on goods from China, percent, by two counts";
  return `${what}${period}`;
}

/** What a reader must know to read a view. */
export function noteTariffs(data: UsTariffs, view: TariffView): string[] {
  if (data.lawUs.length === 0) return [];
  const law =
    "Rates in law (PIIE): dashed, because between the marked days not every step is known; hollow marks are derived. Antidumping and countervailing duties are left out.";
  if (view === "sides") {
    return [
      law,
      data.lawChina.some(({ percent }) => percent === null)
        ? "China’s own peak of April 2025 was not found: its line has a gap."
        : "",
    ].filter((note) => note !== "");
  }
  return [
    "Both counts are right: one asks what the law charges, the other what the goods bought in 2024 would pay.",
    law,
    "The other count (a tracker) is our sum of the average of 2024 and what was added since; it leaves out duties on pharmaceuticals, trucks and semiconductors, and its days can differ from those in law.",
    "IEEPA: tariffs under emergency powers. Section 232: duties in the name of national security.",
  ];
}
