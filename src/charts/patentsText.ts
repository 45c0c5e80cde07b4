import type { Filings, PatentFilings } from "../model/patentFilings.js";
import { countInWords, formatNumber } from "./format.js";

/** How the four numbers are set against each other. */
export type PatentReading = "side" | "together" | "times";

/** China's filings, and those of the others, the most first. */
export function chinaAndRest({ places }: PatentFilings): {
  china: Filings | null;
  rest: Filings[];
} {
  return {
    china: places.find(({ place, filings }) => place === "China" && filings > 0) ?? null,
    rest: places.filter(({ place, filings }) => place !== "China" && filings > 0),
  };
}

/** "2.6 times", "1.9 times". */
export function sayTimes(ratio: number, locale?: string): string {
  return `${formatNumber(ratio, { locale, digits: 1 })} times`;
}

/** The sum of filings. */
export function sumOf(places: readonly Filings[]): number {
  return places.reduce((sum, { filings }) => sum + filings, 0);
}

/** "the United States, Japan and the European Union", with an article where one is due. */
export function nameAll(places: readonly Filings[]): string {
  const names = places.map(({ place }) => withArticle(place));
  const [last, ...before] = names.toReversed();
  if (!last || before.length === 0) return last ?? "";
  return `${before.toReversed().join(", ")} and ${last}`;
}

/** "the United States", "Japan". */
export function withArticle(place: string): string {
  return /^(United|European)/.test(place) ? `the ${place}` : place;
}

/** What the figure shows. */
export function findPatents(data: PatentFilings, reading: PatentReading): string {
  const { china, rest } = chinaAndRest(data);
  const [second] = rest;
  if (!china || !second) return "Patent filings on rare earths, by country";
  if (reading === "together") {
    const sum = sumOf(rest);
    const word =
      china.filings < sum ? "fewer than" : china.filings > sum ? "more than" : "as many as";
    return `China’s filings are ${word} those of ${nameAll(rest)} together`;
  }
  if (reading === "times") {
    const words = rest.map(
      (one) => `${sayTimes(china.filings / one.filings)} ${withArticle(one.place)}`,
    );
    const [last, ...before] = words.toReversed();
    return before.length > 0
      ? `The rival decides the size of the lead: ${before.toReversed().join(", ")} or ${last}`
      : `China’s filings are ${last}`;
  }
  const leads = china.filings > second.filings;
  return leads
    ? `Of the ${countInWords(data.places.length)} counted, China has the most patent filings on rare earths; ${withArticle(second.place)} comes next`
    : `${second.place} has more patent filings on rare earths than China`;
}

/** What the bars measure. */
export function measurePatents({ period }: PatentFilings, reading: PatentReading): string {
  const when = period === "" ? "" : `, ${period}`;
  return reading === "times"
    ? `China’s patent filings on rare earths as a multiple of each other place’s${when}`
    : `Patent filings on rare earths${when}; one commercial count`;
}

/** The figure in sentences. */
export function describePatents(
  data: PatentFilings,
  reading: PatentReading,
  locale?: string,
): string {
  const { china, rest } = chinaAndRest(data);
  if (!china) return "Bars. No count of filings is known.";
  const number = (value: number) => formatNumber(value, { locale });
  const each = [china, ...rest].map(({ place, filings }) => `${place} ${number(filings)}`);
  const values = {
    side: each.join(", "),
    together: `China ${number(china.filings)}; the others together ${number(sumOf(rest))}`,
    times: rest
      .map(
        ({ place, filings }) =>
          `${sayTimes(china.filings / filings, locale)} ${withArticle(place)}`,
      )
      .join(", "),
  }[reading];
  return `Bars from zero. ${findPatents(data, reading)}. ${values}.`;
}

/** What must be known to read the picture. */
export function notePatents({ places }: PatentFilings, reading: PatentReading): string[] {
  if (places.length === 0) return [];
  return [
    "A single commercial count, commissioned for lobbying in Washington; there is no second one here to check it against, and how families of patents were counted is not disclosed.",
    "Filings say nothing about quality.",
    reading === "side"
      ? ""
      : "The same four numbers as in the first view, set against each other in another way.",
    reading === "times" ? "Pale bars with an outline are computed here." : "",
  ].filter((note) => note !== "");
}
