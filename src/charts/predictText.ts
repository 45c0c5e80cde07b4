import type { Prediction } from "../model/prediction.js";
import { enPredict } from "../model/words/en/predict.js";
import { formatNumber } from "./format.js";

const words = enPredict.drawing;

interface Locale {
  locale?: string | undefined;
}

/** The drawing in words, for those who do not see it. */
export function sayPrediction(data: Prediction, { locale }: Locale = {}): string {
  const say = (label: string, value: number | null | undefined) =>
    `${label} ${isNumber(value) ? formatNumber(value, { locale, digits: 2 }) : words.open}`;
  const list = (values: readonly (number | null)[]) =>
    data.labels.map((label, i) => say(label, values[i])).join(", ");
  const known = data.known.map(({ label, value }) => say(label, value)).join(", ");
  const sentences = [
    words.label(data.unit),
    known && words.known(known),
    words.given(list(data.given)),
    data.real ? words.was(list(data.real)) : "",
  ];
  return sentences.filter(Boolean).join(" ");
}

/** What stands at the end of a line. */
export function sayEnd(name: string, value: number, { locale }: Locale = {}): string {
  return `${name} ${formatNumber(value, { locale, digits: 2 })}`;
}

/** Whether a number is there. */
export function isNumber(value: number | null | undefined): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
