interface Locale {
  locale?: string | undefined;
}

// Making a formatter costs more than drawing a column, so each is made once.
const numberFormat = remembered((locale, options: Intl.NumberFormatOptions) => {
  return new Intl.NumberFormat(locale, options);
});
const dateFormat = remembered((locale, options: Intl.DateTimeFormatOptions) => {
  return new Intl.DateTimeFormat(locale, options);
});

function remembered<O, F>(make: (locale: string, options: O) => F) {
  const made = new Map<string, F>();
  return (locale: string, options: O): F => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const format = made.get(key) ?? make(locale, options);
    made.set(key, format);
    return format;
  };
}

/** 1234.5 → "1,235"; at most `digits` decimals. */
export function formatNumber(
  value: number,
  { locale = "en", digits = 0 }: Locale & { digits?: number } = {},
): string {
  return numberFormat(locale, { maximumFractionDigits: digits }).format(value);
}

/** 69.23 → "69%"; at most `digits` decimals. */
export function formatPercent(
  percent: number,
  { locale = "en", digits = 0 }: Locale & { digits?: number } = {},
): string {
  const style = { style: "percent", maximumFractionDigits: digits } as const;
  // Rounded before it is divided: 61.15 percent is 61.2 here as it is in a table.
  const rounded = Math.round(percent * 10 ** digits) / 10 ** digits;
  return numberFormat(locale, style).format(rounded / 100);
}

/** -12.3 → "−12%", 12.3 → "+12%". */
export function formatChange(percent: number, { locale = "en" }: Locale = {}): string {
  const sign = percent < 0 ? "−" : percent > 0 ? "+" : "";
  const style = { style: "percent", maximumFractionDigits: 0 } as const;
  return `${sign}${numberFormat(locale, style).format(Math.abs(percent) / 100)}`;
}

type MonthStyle = "narrow" | "short" | "long";

/** "2010-10" → "Oct" ("O", "October"), with the year when asked for. */
export function formatMonth(
  month: string,
  {
    locale = "en",
    style = "short",
    year = false,
  }: Locale & { style?: MonthStyle; year?: boolean } = {},
): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  const format = { month: style, timeZone: "UTC" } as const;
  const withYear = { ...format, year: "numeric" } as const;
  return dateFormat(locale, year ? withYear : format).format(date);
}

/** From "2010-01" to "2010-08" → "Jan – Aug 2010"; one month or a whole year → its name. */
export function formatPeriod(
  { start, end }: { start: string; end: string },
  { locale = "en", style = "short" }: Locale & { style?: MonthStyle } = {},
): string {
  if (start === end) return formatMonth(start, { locale, style, year: true });
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
  const whole = start.endsWith("-01") && end.endsWith("-12");
  if (whole) return first === last ? first : `${first}–${last}`;
  const from = formatMonth(start, { locale, style, year: first !== last });
  return `${from}–${formatMonth(end, { locale, style, year: true })}`;
}

const ratios: readonly (readonly [number, string])[] = [
  [1 / 5, "a fifth of"],
  [1 / 4, "a quarter of"],
  [1 / 3, "a third of"],
  [2 / 5, "two fifths of"],
  [1 / 2, "half"],
  [3 / 5, "three fifths of"],
  [2 / 3, "two thirds of"],
  [3 / 4, "three quarters of"],
  [4 / 5, "four fifths of"],
  [1, "about"],
  [5 / 4, "a quarter more than"],
  [3 / 2, "one and a half times"],
  [2, "twice"],
  [5 / 2, "two and a half times"],
  [3, "three times"],
  [4, "four times"],
];

/** A ratio in words to put before a noun: 0.34 → "a third of", 2.17 → "twice". */
export function ratioInWords(ratio: number): string {
  const distance = ([value]: readonly [number, string]) => Math.abs(Math.log(value / ratio));
  const nearest = ratios.toSorted((a, b) => distance(a) - distance(b))[0];
  if (nearest && distance(nearest) < 0.15) return nearest[1];
  return `${formatNumber(ratio, { digits: ratio < 10 ? 1 : 0 })} times`;
}

/** "2010-09-07" → "7 Sept" in the locale's way, with the year when asked for. */
export function formatDay(
  day: string,
  { locale = "en", year = false }: Locale & { year?: boolean } = {},
): string {
  const [, , number = ""] = day.split("-");
  return `${Number(number)} ${formatMonth(day.slice(0, 7), { locale, year })}`;
}

const counts = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
];

/** 3 → "three"; from eleven on, digits. */
export function countInWords(count: number): string {
  return counts[count] ?? String(count);
}
