import type { Indicator } from "../model/indicatorReadings.js";
import { formatChange, formatNumber } from "./format.js";

/** A count in words: "31 of 66 firms". */
export function sayCount(
  { value, comparison, unit }: Indicator,
  locale: string | undefined,
): string {
  const known = [value, comparison].filter((one) => one !== null);
  return `${known.map((one) => formatNumber(one, { locale })).join(" of ")} ${unit}`;
}

/** One measure in words: what, change or count, reading. */
export function readIndicator(one: Indicator, locale: string | undefined): string {
  const found = one.change === null ? sayCount(one, locale) : formatChange(one.change, { locale });
  return `${one.indicator}: ${found}, “${one.reading}”`;
}
