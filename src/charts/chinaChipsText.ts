import type { ChinaChips } from "../model/chinaChips.js";
import type { YearSeries } from "../model/yearSeries.js";
import { formatNumber } from "./format.js";
import { extremeOf, knownYears } from "./lines/seriesText.js";

/** The two counts: by value, or by pieces. */
export type ChipView = "value" | "pieces";

interface Words {
  locale?: string | undefined;
}

/** The series of a view. */
export function chipsIn({ values, pieces }: ChinaChips, view: ChipView): YearSeries[] {
  return view === "value" ? values : pieces;
}

/** What the view shows. */
export function findChips(data: ChinaChips, view: ChipView, { locale }: Words = {}): string {
  const [bought, own] = chipsIn(data, view).map(knownYears);
  if (view === "value") return findValue(bought ?? [], { locale });
  const shared = (bought ?? []).filter(({ year }) => own?.some((one) => one.year === year));
  const last = shared.at(-1);
  const made = own?.find(({ year }) => year === last?.year);
  if (!last || !made) return "Chips that China imports, and chips that are made there";
  const times = formatNumber(last.value / made.value, { locale, digits: 1 });
  return `In ${last.year} China imported ${times} times as many chips as were made there`;
}

function findValue(years: ReturnType<typeof knownYears>, { locale }: Words): string {
  const [high, last] = [extremeOf(years, "high"), years.at(-1)];
  const low = extremeOf(
    years.filter(({ year }) => high && year > high.year),
    "low",
  );
  const say = (value: number) => `US$${formatNumber(value, { locale })} billion`;
  if (!high || !last || !low) return "What China’s imports of chips cost";
  const end = last === low ? "" : `, then rose to ${say(last.value)}`;
  return `China’s chip imports fell from ${say(high.value)} in ${high.year} to ${say(low.value)} in ${low.year}${end}`;
}

/** Measure, unit and period. */
export function measureChips(data: ChinaChips, view: ChipView): string {
  const years = chipsIn(data, view).flatMap(({ values }) => values.map(({ year }) => year));
  const period = years.length > 0 ? `, ${Math.min(...years)}–${Math.max(...years)}` : "";
  const what =
    view === "value"
      ? "China’s trade in integrated circuits, billions of US dollars a year"
      : "Integrated circuits imported by China and made there, billions of pieces a year";
  return `${what}${period}`;
}

/** What a reader must know to read a view. */
export function noteChips(data: ChinaChips, view: ChipView): string[] {
  const series = chipsIn(data, view);
  if (series.length === 0) return [];
  const hollow = series.some(({ values }) => values.some(({ derived }) => derived));
  return [
    "Every kind of chip from every country, as reported from China’s customs and statistics offices. Not only chips of American firms, and not only advanced ones.",
    hollow ? "Hollow: worked out here from the next year and its printed change." : "",
    "Imports are not what China keeps: it exports chips too, alone and inside other goods. “Made in China” says where, and not whose plant it is.",
    "Years without a figure are left empty, and no line crosses them. Nothing after 2024 was found.",
    view === "pieces" ? "A piece is a piece, cheap or dear: this view says nothing of worth." : "",
  ].filter((note) => note !== "");
}
