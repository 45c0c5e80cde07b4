import { en } from "../words/en/core.js";
import { enUnit } from "../words/en/unit.js";
import type { FactFormat } from "./factSpec.js";

interface FormatOptions {
  format: FactFormat;
  /** Words after a plain number. */
  unit?: string | undefined;
  digits?: number | undefined;
  locale?: string;
}

const decimals: Partial<Record<FactFormat, number>> = { multiple: 1 };

/** A fact's value in words, with its unit; numbers and dates by locale; throws on any other text. */
export function formatFact(
  value: number | string,
  { format, unit, digits: fixed, locale = en.locale }: FormatOptions,
): string {
  const digits = fixed ?? decimals[format];
  if (format === "date" || format === "month") return formatDate(String(value), { format, locale });
  if (!Number.isFinite(Number(value))) throw new Error(`found "${value}", expected a number`);
  if (format === "year") return String(value);
  const number = (n: number) => formatNumber(n, { digits, fixed, locale });
  const text = words[format](Number(value), number);
  return unit ? `${text} ${unit}` : text;
}

const words: Record<
  Exclude<FactFormat, "date" | "month" | "year">,
  (value: number, number: (n: number) => string) => string
> = {
  number: (value, number) => number(value),
  tonnes: (value, number) => `${number(value)} ${enUnit.tonnes}`,
  percent: (value, number) => `${number(value)}%`,
  compared: (value, number) =>
    `${number(Math.abs(value))}% ${value < 0 ? enUnit.below : enUnit.above}`,
  multiple: (value, number) => `${number(value)} ${enUnit.times}`,
  "usd-per-kg": (value, number) => `US$${number(value)} ${enUnit.perKg}`,
  "usd-per-tonne": (value, number) => `US$${number(value)} ${enUnit.perTonne}`,
  "usd-million": (value, number) => `US$${number(value)} ${enUnit.million}`,
  "usd-billion": (value, number) => `US$${number(value)} ${enUnit.billion}`,
  "cny-billion": (value, number) => `${number(value)} ${enUnit.billionYuan}`,
  "thousand-tonnes": (value, number) => `${number(value)} ${enUnit.thousandTonnes}`,
  points: (value, number) => `${number(value)} ${enUnit.points}`,
  firms: (value, number) => `${number(value)} ${enUnit.firms}`,
};

function formatNumber(
  value: number,
  {
    digits = 0,
    fixed = 0,
    locale,
  }: { digits?: number | undefined; fixed?: number | undefined; locale: string },
) {
  const options = { maximumFractionDigits: digits, minimumFractionDigits: fixed };
  return value
    .toLocaleString(locale, options)
    .replace(/^-(?=[0.,]*$)/, "")
    .replace("-", "−");
}

function formatDate(day: string, { format, locale }: { format: "date" | "month"; locale: string }) {
  const needed = format === "date" ? /^\d{4}-\d{2}-\d{2}$/ : /^\d{4}-\d{2}(-\d{2})?$/;
  if (!needed.test(day))
    throw new Error(`found "${day}", expected a ${format === "date" ? "day" : "month"}`);
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const real = new Date(Date.UTC(year, month - 1, date));
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== date)
    throw new Error(`found "${day}", which no calendar has`);
  const options: Intl.DateTimeFormatOptions = { month: "long", year: "numeric", timeZone: "UTC" };
  if (format === "date") options.day = "numeric";
  // "en" alone would put the month first.
  const place = locale === "en" ? "en-GB" : locale;
  return new Date(Date.UTC(year, month - 1, date)).toLocaleDateString(place, options);
}
