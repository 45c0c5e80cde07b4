import type { IndicatorReadings } from "../model/indicatorReadings.js";
import { drawIndicators, titleOf } from "./drawIndicators.js";
import type { Figure } from "./figure.js";
import { formatChange, formatNumber } from "./format.js";
import { readIndicator } from "./indicatorText.js";

/** Eight measures of the same event, and what each seems to say. */
export const indicators: Figure<IndicatorReadings> = {
  views: [],
  finding: ({ indicators }) => titleOf(indicators),
  measure: () =>
    "The same event by each measure, change in percent, and the reading that it suggests",
  draw: ({ indicators }, options) => drawIndicators(indicators, options),
  describe: ({ indicators }, { locale } = {}) => {
    if (indicators.length === 0) return "Bar chart. No measure is known.";
    return `Bar chart. ${indicators.map((one) => readIndicator(one, locale)).join(". ")}.`;
  },
  tabulate: ({ indicators }, { locale } = {}) => ({
    caption: "The same event by each measure",
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
