import { max, sum } from "d3";
import type { EntityYear, EntityYears } from "../model/entityYears.js";
import { drawColumns } from "./columnChart.js";
import type { ColumnChart } from "./columnPlan.js";
import type { Figure } from "./figure.js";
import { formatNumber } from "./format.js";
import { toFrame } from "./frame.js";

/** China entries that still stand on the US Entity List, by the year in which they came on it. */
export const entityListByYear: Figure<EntityYears> = {
  views: [],
  finding: findYears,
  measure: ({ years, asOf }) => {
    const [first, last] = [years[0]?.year, years.at(-1)?.year];
    const when = asOf === "" ? "" : ` in the text of ${asOf}`;
    const period = first === undefined ? "" : `, ${first}–${last}`;
    return `China entries${when} of the US Entity List, by the year of the notice that they cite first${period}`;
  },
  draw: (data, options = {}) => drawColumns(toChart(data, options), options),
  describe: (data, { locale } = {}) => {
    const { years } = data;
    if (years.length === 0) return "Column chart. No entry is known.";
    const values = years.map(({ year, entries }) => `${year} ${formatNumber(entries, { locale })}`);
    const total = formatNumber(totalOf(years), { locale });
    return `Column chart by year. ${findYears(data)}. In all ${total}. By year: ${values.join(", ")}.`;
  },
  tabulate: ({ years }, { locale } = {}) => ({
    caption: "China entries of the US Entity List that still stand, by year of their first notice",
    columns: [
      { label: "Year", unit: "", numeric: false },
      { label: "Entries", unit: "counted here", numeric: true },
      { label: "Notices with such entries", unit: "", numeric: true },
    ],
    rows: years.map(({ year, entries, notices }) => [
      String(year),
      formatNumber(entries, { locale }),
      formatNumber(notices, { locale }),
    ]),
  }),
  notes: ({ years }) =>
    years.length === 0
      ? []
      : [
          "Only entries that still stand: those removed since are missing, so this is not how long the list was in any year.",
          "An entry is not a firm: one firm can hold several, and some entries are bare addresses.",
          "Outlined columns: counted here, from the text of the list.",
        ],
};

function totalOf(years: readonly EntityYear[]): number {
  return sum(years, ({ entries }) => entries);
}

/** The year from which on at least half of all entries date. */
function halfSince(years: readonly EntityYear[]): number | null {
  const half = totalOf(years) / 2;
  const since = years.findLastIndex((_, i) => totalOf(years.slice(i)) >= half);
  return half > 0 ? (years[since]?.year ?? null) : null;
}

function findYears({ years }: EntityYears): string {
  const half = halfSince(years);
  const top = years.find(({ entries }) => entries === max(years, (one) => one.entries));
  if (half === null || !top || years.length < 2)
    return "China entries on the US Entity List, by year";
  const later = totalOf(years.filter(({ year }) => year >= half));
  const share = later > totalOf(years) / 2 ? "More than half" : "Half";
  return `${share} of the China entries still on the US Entity List date from ${half} or later; no year has more than ${top.year}`;
}

function toChart(
  data: EntityYears,
  { width, locale }: { width?: number | undefined; locale?: string | undefined },
): ColumnChart {
  const { years } = data;
  const { narrow } = toFrame(width);
  const every = narrow ? 10 : 5;
  // In narrow columns small numbers side by side would read as one.
  const least = narrow ? (max(years, ({ entries }) => entries) ?? 0) / 10 : 1;
  return {
    title: findYears(data),
    columns: years.map(({ year, entries }, slot) => {
      const number = formatNumber(entries, { locale });
      return {
        ...{ key: String(year), slot, span: 1, value: entries, derived: true },
        label: entries >= least && entries > 0 ? number : "",
        name: "",
        readout: `${year}: ${number} ${entries === 1 ? "entry" : "entries"}`,
      };
    }),
    slots: years.length,
    ticks: [toTicks(years, every)],
    unit: "entries",
    colour: "us",
    missing: "not found",
    reference: null,
    marker: null,
  };
}

/** A text under every so many years, as wide as the years around it. */
function toTicks(years: readonly EntityYear[], every: number): ColumnChart["ticks"][number] {
  const around = Math.floor(every / 2);
  return years.flatMap(({ year }, i) => {
    if (year % every !== 0) return [];
    const room = Math.min(i, years.length - 1 - i, around);
    return [{ slot: i - room, span: 2 * room + 1, text: String(year) }];
  });
}
