import type { Indicator, IndicatorReadings } from "../model/indicatorReadings.js";
import type { DrawOptions, Figure } from "./figure.js";
import { countInWords, formatChange, formatNumber } from "./format.js";
import { drawReadings } from "./indicatorChart.js";

/** Eight measures of the same event, and what each seems to say. */
export const indicators: Figure<IndicatorReadings> = {
  views: [],
  finding: findReadings,
  measure: () =>
    "Change in percent by eight measures of the same event, autumn 2010, and the reading that each suggests",
  draw: (data, options) => drawIndicators(data, options),
  describe: (data, { locale } = {}) =>
    data.indicators.length === 0
      ? "Bar chart. No measure is known."
      : `Bar chart. ${data.indicators.map((one) => sayIndicator(one, locale)).join(". ")}.`,
  tabulate: ({ indicators }, { locale } = {}) => ({
    caption: "Eight measures of the same event",
    columns: [
      { label: "Measure", unit: "", numeric: false },
      { label: "Value", unit: "", numeric: true },
      { label: "Compared with", unit: "", numeric: true },
      { label: "Unit", unit: "", numeric: false },
      { label: "Change", unit: "", numeric: true },
      { label: "Reading", unit: "", numeric: false },
    ],
    rows: indicators.map((one) => [
      one.indicator,
      one.value === null ? "–" : formatNumber(one.value, { locale }),
      one.comparison === null ? "–" : formatNumber(one.comparison, { locale }),
      one.unit.replaceAll("_", " "),
      one.change === null ? "–" : formatChange(one.change, { locale }),
      one.reading,
    ]),
  }),
  notes: () => [
    "Hollow bars are derived from printed figures, solid ones are printed. A count of firms has no percent change.",
  ],
};

/** Draws the readings; for cells of a page, where the browser's document is at hand. */
export function drawIndicators(data: IndicatorReadings, options: DrawOptions = {}): SVGSVGElement {
  return drawReadings(data, { ...options, title: findReadings(data) });
}

function findReadings({ indicators }: IndicatorReadings): string {
  const readings = new Set(indicators.map(({ reading }) => reading)).size;
  if (readings < 2) return "One event, by several measures";
  return `One event, ${countInWords(indicators.length)} measures, ${countInWords(readings)} readings`;
}

/** One measure in words: what, change, reading. */
export function sayIndicator(
  { indicator, change, value, comparison, reading }: Indicator,
  locale: string | undefined,
): string {
  const count = [value, comparison].map((one) => formatNumber(one ?? 0, { locale })).join(" of ");
  const found = change === null ? count : formatChange(change, { locale });
  return `${indicator}: ${found}, “${reading}”`;
}
