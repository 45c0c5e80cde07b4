import { type SplicedYear, tellSplice } from "../model/splice.js";
import { formatPercent } from "./format.js";

/** A share as it is said here, with one decimal. */
export function sayShare(share: number, locale?: string): string {
  return formatPercent(share, { locale, digits: 1 });
}

/** The story of a spliced line in sentences: peak, 2020, what is missing, what cannot be. */
export function saySplice(
  line: readonly SplicedYear[],
  { locale }: { locale?: string | undefined } = {},
): string {
  const { peak, in2020, missing, impossible } = tellSplice(line);
  if (!peak) return "These choices give no figure at all.";
  const sentences = [
    `Highest share: ${sayShare(peak.share, locale)}, in ${peak.year}.`,
    in2020 === null ? "No figure for 2020." : `Share in 2020: ${sayShare(in2020, locale)}.`,
    impossible.length === 0
      ? ""
      : `In ${sayYears(impossible)} China would have mined more than the whole world.`,
    missing.length === 0 ? "" : `No figure for ${sayYears(missing)}.`,
  ];
  return sentences.filter((text) => text !== "").join(" ");
}

/** 2010, 2011 and 2021 to 2025 → "2010 to 2011, 2021 to 2025". */
function sayYears(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`)).join(", ");
}

/** Names of a source for a strip of small blocks, the longest first. */
export function shortNames(source: string): string[] {
  const [whole = "", kind] = source.split(", ");
  const [first = ""] = whole.split(" ");
  const mixed = whole.includes("DS140") ? ["mixed", "mix"] : [first];
  return [source, whole, ...(kind ? [kind] : []), ...mixed];
}
