import type { OxidePrices, PricesByOxide } from "../model/pricesByOxide.js";
import { type Figure, viewOf } from "./figure.js";
import { formatDay, formatMonth, formatNumber } from "./format.js";
import { drawOxides, type OxideScale } from "./oxideChart.js";

const views = [
  { id: "price", label: "Price" },
  { id: "multiple", label: "Multiple of 2009" },
];

/** Prices of eight oxides from one publisher, at three moments before the collision. */
export const oxidePrices: Figure<PricesByOxide> = {
  views,
  finding: findOxides,
  measure: ({ periods }, { view, locale } = {}) => {
    const span = [periods[0], periods.at(-1)].map((period) => namePeriod(period ?? "", locale));
    const unit = isMultiple(view)
      ? "multiple of the first price"
      : "US dollars a kilogram, log scale";
    return `Export price of rare-earth oxides from China, ${unit}, ${span.join(" to ")}`;
  },
  draw: (data, options = {}) =>
    drawOxides(data, { ...options, title: findOxides(data), scale: toScale(data, options) }),
  describe: (data, { locale } = {}) => {
    const { oxides, periods } = data;
    if (oxides.length === 0) return "No oxide has a price at every moment.";
    const names = periods.map((period) => namePeriod(period, locale));
    const rows = oxides.map((oxide) => `${oxide.element} ${sayPrices(oxide, locale)}`);
    return `Dot plot. US dollars a kilogram at ${names.join(", ")}: ${rows.join("; ")}. The last figure is the multiple of the first.`;
  },
  tabulate: ({ oxides, periods }, { locale } = {}) => ({
    caption: "Export prices of rare-earth oxides from China before the collision",
    columns: [
      { label: "Oxide", unit: "", numeric: false },
      ...periods.map((period) => {
        return { label: namePeriod(period, locale), unit: "US$ a kilogram", numeric: true };
      }),
      { label: "Last against first", unit: "multiple", numeric: true },
    ],
    rows: oxides.map((oxide) => [
      oxide.element,
      ...oxide.prices.map(({ value }) => formatNumber(value, { locale, digits: 2 })),
      formatNumber(multipleOf(oxide), { locale, digits: 2 }),
    ]),
  }),
  notes: (_data, { view } = {}) =>
    [
      "One publisher’s table, so that the three moments compare: export prices, free on board (loaded, without the voyage), 99 percent oxide. Averages first, then one day’s quotation.",
      isMultiple(view) ? "" : "Each labelled line is ten times the one before it.",
    ].filter((note) => note !== ""),
};

function isMultiple(view: string | undefined): boolean {
  return viewOf(views, view) === "multiple";
}

function findOxides({ oxides, periods }: PricesByOxide): string {
  const last = periods.at(-1);
  const risen = oxides.filter((oxide) => multipleOf(oxide) > 1).length;
  if (!last || oxides.length === 0) return "Prices of rare-earth oxides before the collision";
  const when = formatMonth(last.slice(0, 7), { style: "long", year: true });
  const who = risen === oxides.length ? "Every oxide" : `${risen} of ${oxides.length} oxides`;
  return `${who} already cost more in ${when}, before the collision`;
}

/** The last price as a multiple of the first. */
function multipleOf({ prices }: OxidePrices): number {
  const [first, last] = [prices[0]?.value, prices.at(-1)?.value];
  return first && last ? last / first : 1;
}

function sayPrices(oxide: OxidePrices, locale: string | undefined): string {
  const prices = oxide.prices.map(({ value }) => formatNumber(value, { locale, digits: 2 }));
  return `${prices.join(", ")} (${formatNumber(multipleOf(oxide), { locale, digits: 1 })} times)`;
}

/** "2009" → "2009 average", "2010-Q1" → "first quarter 2010", a day → the day. */
export function namePeriod(period: string, locale: string | undefined): string {
  const [year = "", rest] = period.split("-");
  if (rest === undefined) return `${year} average`;
  if (!rest.startsWith("Q")) return formatDay(period, { locale, year: true });
  return `${rest} ${year}`;
}

function toScale(
  { oxides, periods }: PricesByOxide,
  { view, locale }: { view?: string | undefined; locale?: string | undefined },
): OxideScale {
  const multiple = isMultiple(view);
  const rows = oxides.map(({ element, prices }) => ({
    name: element,
    values: prices.map(({ value }) => value / (multiple ? (prices[0]?.value ?? 1) : 1)),
  }));
  const last = ({ values }: { values: number[] }) => values.at(-1) ?? 0;
  return {
    log: !multiple,
    moments: periods.map((period) => namePeriod(period, locale)),
    rows: rows.toSorted((a, b) => last(b) - last(a)),
    label: (value) => {
      const digits = multiple || value < 20 ? 1 : 0;
      const number = formatNumber(value, { locale, digits });
      return multiple ? `×${number}` : `$${number}`;
    },
  };
}
