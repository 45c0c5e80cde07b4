import { en } from "../../model/words/en/core.js";
import { matches, type NumericKey, sized } from "./score.js";

/** A number in the reader's notation. */
export function sayNumber(value: number, { locale = en.locale } = {}): string {
  return value.toLocaleString(locale, { maximumSignificantDigits: 12 }).replace("-", "−");
}

/** How far off a wrong number is, and on which side; nothing of a right one. */
export function sayMiss(key: NumericKey, response: number): string {
  if (matches(key, response)) return "";
  if (matches({ ...key, anySign: true }, response)) return en.item.wrongSign;
  const [given, value] = [sized(key, response), sized(key, key.value)];
  if (key.within !== undefined) return sayFactor(given / value);
  const by = sayNumber(roundGap(Math.abs(given - value)));
  return given > value ? en.item.tooHigh(by) : en.item.tooLow(by);
}

/** A gap finer than this would boast of a precision that the answer, itself rounded, does not have. */
export function roundGap(gap: number): number {
  if (gap >= 10) return Math.round(gap);
  return Number(gap >= 1 ? gap.toFixed(1) : gap.toPrecision(2));
}

function sayFactor(ratio: number): string {
  if (!(ratio > 0)) return "";
  const factor = sayNumber(Number((ratio > 1 ? ratio : 1 / ratio).toPrecision(2)));
  return ratio > 1 ? en.item.timesTooHigh(factor) : en.item.timesTooLow(factor);
}
