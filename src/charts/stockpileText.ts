import {
  emptyAfter,
  gapAt,
  type Stockpile,
  shortfall,
  totalDraw,
} from "../model/theory/stockpile.js";
import { formatNumber, formatPercent } from "./format.js";
import { months } from "./stockpilePlan.js";

interface Words {
  locale?: string | undefined;
}

/** Years as they are said: "1.4 years", "1 year", "no time". */
export function sayYears(years: number, { locale }: Words = {}): string {
  const text = formatNumber(years, { locale, digits: 1 });
  return `${text} ${text === "1" ? "year" : "years"}`;
}

/** An amount in years of demand as months: "28.8 months of demand". */
export function sayMonths(years: number, { locale }: Words = {}): string {
  const text = formatNumber(years * months, { locale, digits: 1 });
  return `${text} ${text === "1" ? "month" : "months"} of demand`;
}

/** What the case comes to, in one line. */
export function titleStockpile(pile: Stockpile, words: Words = {}): string {
  if (pile.lost === 0) return "Nothing is cut off, and the stock stays as it is";
  const empty = emptyAfter(pile);
  if (empty === Number.POSITIVE_INFINITY)
    return "The stock bridges the whole gap and never runs out";
  if (empty === 0) return "Without a stock, everything that is cut off is missing at once";
  return `The stock is empty after ${sayYears(empty, words)}`;
}

/** What happens, in sentences: how long the stock lasts, what is missing then, and the total. */
export function sayStockpile(pile: Stockpile, words: Words = {}): string {
  const title = titleStockpile(pile, words);
  if (pile.lost === 0) return `${title}.`;
  const percent = (part: number) => formatPercent(100 * part, { ...words, digits: 0 });
  const total = totalDraw(pile);
  if (total === Number.POSITIVE_INFINITY) {
    return `${title}, and then ${percent(pile.lost)} of the usual demand is missing for ever: no stock is large enough.`;
  }
  const all = `In all ${sayMonths(total, words)} must be bridged`;
  const empty = emptyAfter(pile);
  if (empty === Number.POSITIVE_INFINITY) {
    const spare = pile.stock - total;
    const rest = spare * months < 0.05 ? "nothing is" : `${sayMonths(spare, words)} are`;
    return `${title}. ${all}; ${rest} left over.`;
  }
  const then = `when ${percent(gapAt(empty, pile))} of the usual demand is missing`;
  const moment = empty === 0 ? "" : `, ${then}`;
  return `${title}${moment}. ${all}; ${sayMonths(shortfall(pile), words)} are not covered.`;
}
