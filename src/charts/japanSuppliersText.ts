import type { JapanSuppliers } from "../model/japanSuppliers.js";
import type { YearSeries } from "../model/yearSeries.js";
import { formatNumber, formatPercent } from "./format.js";
import { extremeOf, type KnownYear, knownYears } from "./lines/seriesText.js";

/** China's share, or the tonnes from China and from elsewhere. */
export type SuppliersView = "share" | "tonnes";

/** The series of a view. */
export function shownIn(data: JapanSuppliers, view: SuppliersView): YearSeries[] {
  return view === "share" ? data.shares : data.tonnes;
}

/** What the figure shows: the fall of the share, or what the fall in tonnes is made of. */
export function findSuppliers(data: JapanSuppliers, view: SuppliersView, locale?: string): string {
  return (view === "share" ? findShare(data) : findTonnes(data, locale)) ?? plain;
}

const plain = "Japan’s rare-earth imports by country of shipment";

function findShare({ shares: [series] }: JapanSuppliers): string | null {
  const years = series ? knownYears(series) : [];
  const [first, low, last] = [years[0], extremeOf(years, "low"), years.at(-1)];
  if (!first || !low || !last || low.value >= first.value) return null;
  const say = ({ value, year }: KnownYear) => `${formatPercent(value)} in ${year}`;
  const end = low === last ? "" : `; in ${last.year} it was ${formatPercent(last.value)}`;
  return `China’s share of Japan’s imports fell from ${say(first)} to ${say(low)}${end}`;
}

/** The first year is the one with the most from China: from there on it falls. */
function findTonnes({ tonnes: [china, other] }: JapanSuppliers, locale?: string): string | null {
  const years = china ? knownYears(china) : [];
  const [peak, last] = [extremeOf(years, "high"), years.at(-1)];
  if (!peak || !last || !other || peak === last) return null;
  const at = ({ year }: KnownYear) => knownYears(other).find((one) => one.year === year)?.value;
  const [before, after] = [at(peak), at(last)];
  if (before === undefined || after === undefined) return null;
  const say = (tonnes: number) =>
    formatNumber(Math.round(Math.abs(tonnes) / 100) * 100, { locale });
  const turn = after >= before ? "rose" : "fell";
  return `From ${peak.year} to ${last.year} imports from China fell by about ${say(peak.value - last.value)} tonnes; those from elsewhere ${turn} by about ${say(after - before)}`;
}

/** What a reader must know to read the figure. */
export function noteSuppliers(data: JapanSuppliers, view: SuppliersView): string[] {
  const [series] = shownIn(data, view);
  if (!series) return [];
  const gaps = series.values.filter(({ value }) => value === null).map(({ year }) => year);
  return [
    "One basis in all years: gross weight at customs, by the trade statistics of the Ministry of Finance.",
    gaps.length > 0
      ? `No ${view === "share" ? "share" : "figure"} was found for ${gaps.join(" and ")}.`
      : "",
    view === "share" ? "" : "Hollow: derived here, from a share or a growth rate.",
    "The country of shipment is not always that of origin. For 2010 a minister gave a lower total.",
  ].filter((note) => note !== "");
}
