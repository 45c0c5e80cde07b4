import { range, type ScaleLinear, scaleLinear } from "d3";
import { emptyAfter, gapAt, type Stockpile, stockAt } from "../model/theory/stockpile.js";
import { type Frame, toFrame } from "./frame.js";

/** The years that the drawing shows after the cut. */
export const horizon = 10;

/** Months in a year: stocks are given in months of the usual demand. */
export const months = 12;

/** One moment of the course. */
export interface StockpileMoment {
  years: number;
  /** What is missing without a stock, in percent of the usual demand. */
  gap: number;
  /** What is left of the stock, in months of the usual demand. */
  stock: number;
}

/** Where the two panels lie, and the course that they show. */
export interface StockpilePlan {
  frame: Frame;
  x: ScaleLinear<number, number>;
  /** Percent of the usual demand: the upper panel. */
  y: ScaleLinear<number, number>;
  /** Months in stock: the lower panel. */
  low: ScaleLinear<number, number>;
  height: number;
  course: StockpileMoment[];
  /** When the stock is empty, in years; infinite for never. */
  empty: number;
}

/** Lays both panels out for a width, below a legend of so many lines. */
export function planStockpile(
  pile: Stockpile,
  { width, legend }: { width: number | undefined; legend: number },
): StockpilePlan {
  const frame = toFrame(width);
  const top = legend * (frame.small + 8) + frame.small + 8;
  const bottom = top + (frame.narrow ? 150 : 200);
  const lowTop = bottom + 2 * frame.small + 26;
  const lowBottom = lowTop + (frame.narrow ? 70 : 90);
  const most = Math.max(pile.stock * months, 6);
  const empty = emptyAfter(pile);
  return {
    frame,
    x: scaleLinear([0, horizon], [34, frame.width - 6]),
    y: scaleLinear([0, 100], [bottom, top]),
    low: scaleLinear([0, most], [lowBottom, lowTop]).nice(2),
    height: lowBottom + frame.small + 12,
    course: timesOf(empty).map((years) => ({
      years,
      gap: 100 * gapAt(years, pile),
      stock: months * stockAt(years, pile),
    })),
    empty,
  };
}

/** Ten moments a year, and the one at which the stock runs out. */
function timesOf(empty: number): number[] {
  const times = range(0, horizon * 10 + 1).map((step) => step / 10);
  return empty > 0 && empty < horizon ? [...times, empty].toSorted((a, b) => a - b) : times;
}
