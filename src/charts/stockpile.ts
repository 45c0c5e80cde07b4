import type { StockpileCase } from "../model/stockpileCase.js";
import type { Stockpile } from "../model/theory/stockpile.js";
import { drawStockpile } from "./drawStockpile.js";
import type { Figure } from "./figure.js";
import { formatNumber, formatPercent } from "./format.js";
import { drawLines } from "./lines/drawLines.js";
import { planStockpile } from "./stockpilePlan.js";
import { sayStockpile, sayYears, titleStockpile } from "./stockpileText.js";

const plain = "A stock against a cut-off";

/** A cut-off, a stock and buyers who learn to do without, in one worked case. */
export const stockpile: Figure<StockpileCase> = {
  views: [],
  finding: ({ pile }, { locale } = {}) => (pile ? findCase(pile, locale) : plain),
  measure: ({ pile }, { locale } = {}) =>
    pile
      ? `A worked case of a model, not a measurement: ${formatPercent(100 * pile.lost, { locale })} cut off, a time constant of ${sayYears(pile.timeConstant, { locale })}, a stock of ${sayYears(pile.stock, { locale })} of demand`
      : "A worked case of a model",
  draw: ({ pile }, options = {}) =>
    pile ? drawStockpile(pile, options) : drawLines({ ...empty, title: plain }, options),
  describe: ({ pile }, { locale } = {}) =>
    pile
      ? `Areas over ten years, and a line for the stock below. ${sayStockpile(pile, { locale })}`
      : "Areas over time. No case is known.",
  tabulate: ({ pile }, { locale } = {}) => ({
    caption: "The worked case, year by year",
    columns: [
      { label: "Years after the cut", unit: "", numeric: true },
      { label: "Not replaced", unit: "percent of the usual demand", numeric: true },
      { label: "Left in stock", unit: "months of demand", numeric: true },
    ],
    rows: wholeYears(pile).map(({ years, gap, stock }) => [
      String(years),
      formatNumber(gap, { locale, digits: 1 }),
      formatNumber(stock, { locale, digits: 1 }),
    ]),
  }),
  notes: ({ pile }) =>
    pile
      ? [
          "The share that is cut off and the size of the stock are assumptions; the time constant is derived from a study of traded goods in general, not of rare earths.",
          "The model leaves out prices, hoarding and the cost of keeping a stock.",
        ]
      : [],
};

const empty = {
  ...{ series: [], unit: "", format: String, log: false, domain: null, now: null },
  ...{ seams: [], bands: [] },
};

/** Named as a case, since the words stay when a reader changes the live drawing. */
function findCase(pile: Stockpile, locale: string | undefined): string {
  return `The worked case: ${lowerFirst(titleStockpile(pile, { locale }))}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function wholeYears(pile: StockpileCase["pile"]) {
  if (!pile) return [];
  const { course } = planStockpile(pile, { width: undefined, legend: 1 });
  return course.filter(({ years }) => Number.isInteger(years));
}
