import { range } from "d3";
import type { LeverCase } from "../model/leverCase.js";
import { heldBack, leftOf } from "../model/theory/wastingLever.js";
import { drawLever } from "./drawLever.js";
import type { Figure } from "./figure.js";
import { formatNumber, formatPercent } from "./format.js";
import { leverYears, nameUsed, sayLever, titleLever } from "./leverText.js";
import { drawLines } from "./lines/drawLines.js";

const plain = "What is left of a lever that is used";

/** A lever that wears off by use and by time, in one worked case. */
export const wastingLever: Figure<LeverCase> = {
  views: [],
  finding: ({ lever }, { locale } = {}) => {
    const title = lever ? titleLever(lever, { locale }) : "";
    // Named as a case, since the words stay when a reader changes the live drawing.
    return lever ? `A worked case: ${title.charAt(0).toLowerCase()}${title.slice(1)}` : plain;
  },
  measure: ({ lever }, { locale } = {}) => {
    if (!lever) return "A worked case of a model";
    const part = (value: number) => formatPercent(100 * value, { locale });
    return `A case made up for a model, not a measurement: ${part(lever.start)} of the need at first, ${part(lever.lost)} lost at each use, a time constant of ${lever.timeConstant} years`;
  },
  draw: ({ lever }, options = {}) =>
    lever ? drawLever(lever, options) : drawLines({ ...empty, title: plain }, options),
  describe: ({ lever }, { locale } = {}) =>
    lever
      ? `Two lines over ten years. ${sayLever(lever, { locale })}`
      : "Lines over time. No case is known.",
  tabulate: ({ lever }, { locale } = {}) => ({
    caption: "The worked case, year by year",
    columns: [
      { label: "Years", unit: "", numeric: true },
      { label: "Held back", unit: "percent of the need", numeric: true },
      { label: lever ? nameUsed(lever) : "Used", unit: "percent of the need", numeric: true },
    ],
    rows: lever
      ? range(0, leverYears + 1).map((years) => [
          String(years),
          formatNumber(100 * heldBack(years, lever), { locale, digits: 1 }),
          formatNumber(100 * leftOf(years, lever), { locale, digits: 1 }),
        ])
      : [],
  }),
  notes: ({ lever }) =>
    lever
      ? [
          "All the numbers of the case are assumptions. We found no measurement of what one use costs.",
          "The model leaves out what a use brings, what it costs the sender, and what a mere threat does.",
        ]
      : [],
};

const empty = {
  ...{ series: [], unit: "", format: String, log: false, domain: null, now: null },
  ...{ seams: [], bands: [] },
};
