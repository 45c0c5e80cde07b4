import type { ImportShares, ShareReading } from "../model/importShares.js";
import { curlyQuotes } from "./curlyQuotes.js";
import { formatMonth, formatNumber } from "./format.js";
import { upperFirst } from "./upperFirst.js";

/** Years from the first to the last, both inside. */
export interface Span {
  from: number;
  to: number;
}

const cautions: Readonly<Record<ShareReading["caution"], string>> = {
  "": "",
  weak: "weak source",
  provisional: "provisional",
  wider: "covers more than rare earths",
};

/** The readings of a span of years, the largest share of a year first. */
export function readingsIn({ readings }: ImportShares, { from, to }: Span): ShareReading[] {
  return readings
    .filter(({ year }) => year >= from && year <= to)
    .toSorted((a, b) => a.year - b.year || b.percent - a.percent);
}

/** "44%", "about 70%", "more than 66%", "60–70%"; as a number alone without its sign. */
export function sayPercent(
  { percent, to, bound }: ShareReading,
  locale?: string,
  { digits = 0, sign = "%" } = {},
): string {
  const number = (value: number) => formatNumber(value, { locale, digits });
  if (to !== null) return `${number(percent)}–${number(to)}${sign}`;
  const word = { exact: "", approx: "about ", more: "more than ", less: "less than " }[bound];
  return `${word}${number(percent)}${sign}`;
}

/** A period in words: "first half of 2024", "January 2025", "2018 to 2020". */
export function namePeriod(period: string, locale?: string): string {
  const [year = "", part = ""] = period.split("-");
  if (period.includes("/")) return period.replace("/", " to ");
  if (part === "H1") return `first half of ${year}`;
  if (part === "H2") return `second half of ${year}`;
  return part === "" ? year : formatMonth(period, { locale, style: "long", year: true });
}

/** The definition in words, with a period that is no whole year, and a caution. */
export function defineReading(reading: ShareReading, locale?: string): string {
  const { definition, period, caution } = reading;
  const words = definition === "not stated" ? "definition not stated" : definition;
  const when = /^\d{4}$/.test(period) ? "" : namePeriod(period, locale);
  const extras = [when, cautions[caution]].filter((part) => part !== "");
  return upperFirst([quote(words), ...extras].join("; "));
}

/** Typographic marks, and a capital inside one that begins the text. */
function quote(text: string): string {
  const curly = curlyQuotes(text);
  return curly.startsWith("“") ? `“${upperFirst(curly.slice(1))}` : curly;
}

/** What the figure shows: the year for the whole of which two definitions lie farthest apart. */
export function findShares(data: ImportShares, span: Span): string {
  const widest = widestYear(readingsIn(data, span));
  if (!widest) return "China’s share of Japan’s rare-earth imports, by every definition found";
  const { year, low, high } = widest;
  if (high.percent - low.percent < 5) {
    return `Around ${year} the definitions agree on China’s share of Japan’s rare-earth imports: ${sayPercent(low)} to ${sayPercent(high)}`;
  }
  return `In ${year} China’s share of Japan’s rare-earth imports was ${sayPercent(low)} or ${sayPercent(high)}, depending on the definition`;
}

function widestYear(
  readings: readonly ShareReading[],
): { year: number; low: ShareReading; high: ShareReading } | null {
  const fair = readings.filter(({ caution, period }) => caution === "" && /^\d{4}$/.test(period));
  const years = [...new Set(fair.map(({ year }) => year))].flatMap((year) => {
    const own = fair.filter((one) => one.year === year).toSorted((a, b) => a.percent - b.percent);
    const [low, high] = [own[0], own.at(-1)];
    return low && high && low !== high ? [{ year, low, high }] : [];
  });
  const spread = ({ low, high }: { low: ShareReading; high: ShareReading }) =>
    high.percent - low.percent;
  return years.toSorted((a, b) => spread(b) - spread(a) || b.year - a.year)[0] ?? null;
}

/** What the marks measure. */
export function measureShares(data: ImportShares, span: Span): string {
  const years = readingsIn(data, span).map(({ year }) => year);
  const period = years.length > 0 ? `, ${Math.min(...years)} to ${Math.max(...years)}` : "";
  return `China’s share of Japan’s rare-earth imports, percent${period}. Each mark is one source’s figure by its own definition`;
}

/** The figure in sentences: every reading, year by year. */
export function describeShares(data: ImportShares, span: Span, locale?: string): string {
  const readings = readingsIn(data, span);
  if (readings.length === 0) return "Dot plot. No share is known.";
  const years = [...new Set(readings.map(({ year }) => year))].map((year) => {
    const own = readings.filter((one) => one.year === year && !one.rounded);
    const words = own.map((one) => `${sayPercent(one, locale)} (${defineReading(one, locale)})`);
    return `${year}: ${words.join("; ")}.`;
  });
  return `Dot plot, one row for each definition. ${findShares(data, span)}. ${years.join(" ")}`;
}

/** What must be known to read the picture. */
export function noteShares(data: ImportShares, span: Span): string[] {
  const shown = readingsIn(data, span).filter(({ rounded }) => !rounded);
  if (shown.length === 0) return [];
  const has = (test: (reading: ShareReading) => boolean) => shown.some(test);
  const steady = data.readings.filter(({ consistent }) => consistent).map(({ year }) => year);
  const marks = [
    has(({ bound }) => bound === "more" || bound === "less")
      ? "Arrow: a bound, the share lies beyond it."
      : "",
    has(({ to }) => to !== null) ? "Bar: a range." : "",
    has(({ derived }) => derived) ? "Hollow: computed here." : "",
  ];
  const basis =
    steady.length > 0
      ? `Only one definition is known to keep its basis over years: customs tonnes of the Ministry of Finance, ${Math.min(...steady)} to ${Math.max(...steady)}.`
      : "";
  return [
    "No line joins the marks: a step from one definition to another is no change in trade.",
    basis,
    ...marks,
    "Partner is not origin: what comes from elsewhere may have been mined in China.",
  ].filter((note) => note !== "");
}
