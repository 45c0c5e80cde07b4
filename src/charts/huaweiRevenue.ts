import type { HuaweiRevenue, RevenueYear } from "../model/huaweiRevenue.js";
import { drawColumns } from "./columnChart.js";
import type { ColumnChart } from "./columnPlan.js";
import type { Figure } from "./figure.js";
import { formatDay, formatNumber, formatPercent } from "./format.js";
import { toFrame } from "./frame.js";

/** Huawei's revenue before and after the firm was put on the US Entity List. */
export const huaweiRevenue: Figure<HuaweiRevenue> = {
  views: [],
  finding: findRevenue,
  measure: ({ years }) => {
    const [first, last] = [years[0]?.year, years.at(-1)?.year];
    const period = first === undefined ? "" : `, ${first}–${last}`;
    return `Huawei’s revenue in billion yuan, the whole firm${period}`;
  },
  draw: (data, options = {}) => drawColumns(toChart(data, options), options),
  describe: (data, { locale } = {}) => {
    if (data.years.length === 0) return "Column chart. No revenue is known.";
    const values = data.years.map((one) => `${one.year} ${sayValue(one, locale)}`);
    return `Column chart by year. ${findRevenue(data)}. Billion yuan by year: ${values.join(", ")}.`;
  },
  tabulate: ({ years }, { locale } = {}) => ({
    caption: "Huawei’s revenue by year",
    columns: [
      { label: "Year", unit: "", numeric: false },
      { label: "Revenue", unit: "billion yuan", numeric: true },
      { label: "Known from", unit: "", numeric: false },
    ],
    rows: years.map((one) => [String(one.year), sayValue(one, locale), originOf(one)]),
  }),
  notes: noteRevenue,
};

function sayValue({ value }: RevenueYear, locale: string | undefined): string {
  return value === null ? "not found" : formatNumber(value, { locale, digits: 1 });
}

function originOf({ value, press }: RevenueYear): string {
  if (value === null) return "";
  return press ? "press report" : "the firm’s annual report of 2019";
}

interface Turns {
  peak: RevenueYear;
  low: RevenueYear;
  last: RevenueYear;
}

/** The highest year, the lowest after it, and the last; null when nothing fell. */
function turnsOf({ years }: HuaweiRevenue): Turns | null {
  const known = years.filter(({ value }) => value !== null);
  const worth = (one: RevenueYear) => one.value ?? 0;
  const peak = known.toSorted((a, b) => worth(b) - worth(a))[0];
  const later = known.filter(({ year }) => peak && year > peak.year);
  const [low, last] = [later.toSorted((a, b) => worth(a) - worth(b))[0], later.at(-1)];
  return peak && low && last ? { peak, low, last } : null;
}

function findRevenue(data: HuaweiRevenue): string {
  const turns = turnsOf(data);
  if (!turns) return "Huawei’s revenue by year";
  const { peak, low, last } = turns;
  const part = (one: RevenueYear) => (100 * (one.value ?? 0)) / (peak.value || 1);
  const fall = `Huawei’s revenue fell by ${formatPercent(100 - part(low))} from ${peak.year} to ${low.year}`;
  if (last === low) return fall;
  return `${fall}; in ${last.year} it was at ${formatPercent(part(last))} of ${peak.year}`;
}

function noteRevenue({ years }: HuaweiRevenue): string[] {
  if (years.length === 0) return [];
  const gaps = years.filter(({ value }) => value === null).map(({ year }) => year);
  const press = years.filter((one) => one.press).map(({ year }) => year);
  return [
    "The whole firm: phones, networks and everything else. The figure does not show chips.",
    press.length > 0
      ? `From ${press[0]} on known from press reports only; before, from the firm’s own report.`
      : "",
    gaps.length > 0 ? `No figure was found for ${gaps.join(", ")}.` : "",
  ].filter((note) => note !== "");
}

function toChart(
  data: HuaweiRevenue,
  { width, locale }: { width?: number | undefined; locale?: string | undefined },
): ColumnChart {
  const { narrow } = toFrame(width);
  const first = data.years[0]?.year ?? 0;
  return {
    title: findRevenue(data),
    columns: data.years.map((one, slot) => ({
      ...{ key: String(one.year), slot, span: 1, value: one.value, derived: false, name: "" },
      label: one.value === null ? "" : formatNumber(one.value, { locale, digits: narrow ? 0 : 1 }),
      readout: readYear(one, locale),
    })),
    slots: data.years.length,
    ticks: [
      data.years.map(({ year }, slot) => ({
        ...{ slot, span: 1 },
        text: narrow ? `’${String(year).slice(2)}` : String(year),
      })),
    ],
    unit: "billion yuan",
    colour: "china",
    missing: "not found",
    reference: null,
    marker: toListing(data, { first, locale }),
  };
}

function readYear(one: RevenueYear, locale: string | undefined): string {
  if (one.value === null) return `${one.year}: no figure found`;
  const press = one.press ? " (press report)" : "";
  return `${one.year}: ${sayValue(one, locale)} billion yuan${press}`;
}

function toListing(
  { listed }: HuaweiRevenue,
  { first, locale }: { first: number; locale: string | undefined },
): ColumnChart["marker"] {
  const [year = 0, month = 1] = listed.split("-").map(Number);
  if (listed === "" || first === 0) return null;
  return {
    at: year - first + (month - 1) / 12,
    text: `Entity List, ${formatDay(listed, { locale, year: true })}`,
  };
}
