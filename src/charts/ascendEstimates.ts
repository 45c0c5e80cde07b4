import type { AscendEstimates, OutputEstimate } from "../model/ascendEstimates.js";
import type { DrawOptions, Figure } from "./figure.js";
import { formatMonth, formatNumber, ratioInWords } from "./format.js";
import { drawRanges } from "./ranges/drawRanges.js";
import {
  type RangeChart,
  type RangeEstimate,
  type RangeGroup,
  rangeOf,
} from "./ranges/rangeChart.js";

/** What sources expect of China's output of advanced chips: they disagree, and count different things. */
export const ascendEstimates: Figure<AscendEstimates> = {
  views: [],
  finding: (data) => findEstimates(data),
  measure: ({ estimates }) => {
    const years = [...new Set(estimates.map(({ year }) => year))];
    const period = years.length > 0 ? ` for ${years.join(" and ")}` : "";
    return `Estimates of the output of advanced chips in China${period}, number of chips a year`;
  },
  draw: (data, options = {}) => drawRanges(toChart(data, options), options),
  describe: (data, { locale } = {}) => {
    if (data.estimates.length === 0) return "No estimate is known.";
    const all = data.estimates.map((one) => sayEstimate(one, locale));
    return `Dots in rows, one for each estimate. ${all.join("; ")}. ${findEstimates(data)}.`;
  },
  tabulate: ({ estimates }, { locale } = {}) => ({
    caption: "Estimates of the output of advanced chips in China",
    columns: [
      { label: "For the year", unit: "", numeric: false },
      { label: "Who", unit: "", numeric: false },
      { label: "When", unit: "", numeric: false },
      { label: "What is counted", unit: "", numeric: false },
      { label: "Number", unit: "", numeric: true },
      { label: "Remark", unit: "", numeric: false },
    ],
    rows: estimates.map((one) => [
      String(one.year),
      one.who,
      sayMade(one, locale),
      one.what,
      sayNumber(one, locale),
      [one.derived ? "derived" : "", one.note].filter((part) => part !== "").join(": "),
    ]),
  }),
  notes: ({ estimates }) => {
    if (estimates.length === 0) return [];
    return [
      "The tinted range joins the estimates that count finished units; even these do not count the same firms and stocks, so read what each one says.",
      estimates.some(({ unit }) => unit === "dies")
        ? "Squares count dies, not finished units, and stand outside the range."
        : "",
      "Hollow: derived here. A bar marks an upper limit. None of the figures is a count after the fact.",
    ].filter((note) => note !== "");
  },
};

function findEstimates(data: AscendEstimates): string {
  const group = toGroups(data, undefined).find((one) => rangeOf(one) !== null);
  const range = group ? rangeOf(group) : null;
  if (!group || !range) return "What sources expect of China’s output of advanced chips";
  return `Estimates of China’s advanced chips for ${group.name} disagree: ${sayRange(...range)}`;
}

/** "the highest is four times the lowest". */
function sayRange(low: number, high: number): string {
  if (low === high) return "all the same";
  if (low <= 0) return "from nothing up";
  return `the highest is ${ratioInWords(high / low)} the lowest`;
}

function sayNumber({ value, qualifier }: OutputEstimate, locale: string | undefined): string {
  const before = { up_to: "up to ", approx: "about " }[qualifier] ?? "";
  return `${before}${formatNumber(value, { locale })}`;
}

function sayMade({ made }: OutputEstimate, locale: string | undefined): string {
  return made.length === 7 ? formatMonth(made, { locale, year: true }) : made;
}

function sayEstimate(one: OutputEstimate, locale: string | undefined): string {
  const derived = one.derived ? ", derived" : "";
  return `${one.year}, ${one.who}: ${sayNumber(one, locale)} (${one.what}${derived})`;
}

function toChart(data: AscendEstimates, { locale }: DrawOptions): RangeChart {
  return {
    title: findEstimates(data),
    groups: toGroups(data, locale),
    unit: "thousand chips",
    format: (value) => formatNumber(value / 1000, { locale }),
    colour: "china",
    sayRange,
  };
}

function toGroups({ estimates }: AscendEstimates, locale: string | undefined): RangeGroup[] {
  const years = [...new Set(estimates.map(({ year }) => year))];
  return years.map((year) => ({
    name: String(year),
    estimates: estimates.filter((one) => one.year === year).map((one) => toEstimate(one, locale)),
  }));
}

function toEstimate(one: OutputEstimate, locale: string | undefined): RangeEstimate {
  return {
    name: one.who,
    remark: [one.what, one.note].filter((part) => part !== "").join(". "),
    value: one.value,
    label: sayNumber(one, locale),
    upTo: one.qualifier === "up_to",
    hollow: one.derived,
    shape: one.unit === "dies" ? "square" : "circle",
    comparable: one.unit !== "dies",
    readout: sayEstimate(one, locale),
  };
}
