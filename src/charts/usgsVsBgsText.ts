import type { UsgsVsBgs } from "../model/usgsVsBgs.js";
import { enForms } from "../model/words/en/forms.js";
import type { YearSeries } from "../model/yearSeries.js";
import { formatPercent } from "./format.js";
import { extremeOf, type KnownYear, knownYears, statusRuns } from "./lines/seriesText.js";

/** The series that run over years; an authority with a single year gives a point to compare with. */
export function runningSeries({ shares }: UsgsVsBgs): YearSeries[] {
  return shares.filter((series) => knownYears(series).length > 1);
}

/** The year in which the authorities lie furthest apart, in points; null without two of them. */
export function widestGap(data: UsgsVsBgs): { year: number; points: number } | null {
  const [first, second] = runningSeries(data).map(knownYears);
  const gaps = (first ?? []).flatMap(({ year, value }) => {
    const other = second?.find((one) => one.year === year);
    return other ? [{ year, points: Math.abs(value - other.value) }] : [];
  });
  return gaps.toSorted((a, b) => b.points - a.points)[0] ?? null;
}

/** What the choice of the source does. */
export function findUsgsVsBgs(data: UsgsVsBgs): string {
  const lows = runningSeries(data).flatMap((series) => {
    const low = extremeOf(knownYears(series), "low");
    return low ? [{ name: series.name, low }] : [];
  });
  const [one, other] = lows.toSorted((a, b) => a.low.value - b.low.value);
  if (!one || !other) return "China’s share of mining, by who counts";
  const say = ({ low }: { low: KnownYear }) => formatPercent(low.value);
  if (say(one) === say(other)) return `Both authorities have China’s share fall to ${say(one)}`;
  return `How far did China’s share of mining fall? To ${say(one)} by the ${one.name}, to ${say(other)} by the ${other.name}`;
}

/** What a reader must know to read the figure. */
export function noteUsgsVsBgs(data: UsgsVsBgs): string[] {
  const quota = data.shares.flatMap(statusRuns).filter(({ status }) => status === "quota");
  const [from, to] = [quota[0]?.from, quota.at(-1)?.to];
  if (data.shares.length === 0) return [];
  return [
    from === undefined
      ? ""
      : `From ${from} to ${to} the USGS counts China’s production quota, without undocumented output; the BGS makes an estimate of its own.`,
    "Each share is derived here: an authority’s figure for China out of its own world total. Lines break off where the kind of figure changes.",
    "The BGS world total is the sum of the countries it lists; its figure for 2024 was read in a copy. The Minerals Yearbook of the USGS has a larger world total for 2020, and so a lower share for that year.",
    "The axis does not start at zero.",
    data.sources.includes("bgs-wms") ? enForms.bgs : "",
  ].filter((note) => note !== "");
}
