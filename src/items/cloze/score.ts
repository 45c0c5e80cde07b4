import { sameText } from "./sameText.js";

/** What the browser needs to score a gap that is chosen. */
export interface ChosenKey {
  /** The number of the right option. */
  key: number;
  /** How many options there are. */
  options: number;
}

/** What the browser needs to score a gap that is typed. */
export interface TypedKey {
  /** Texts that are right. */
  accept: readonly string[];
  /** Wrong texts to expect. */
  near: readonly string[];
}

/** One key for each gap. */
export type ClozeKey = readonly (ChosenKey | TypedKey)[];

/** The entries of a response: the number of an option, or a text. */
type Given = readonly (number | string)[];

/** Whether a gap is filled right. */
export function isFilled(key: ChosenKey | TypedKey, given: number | string | undefined): boolean {
  if ("options" in key) return given === key.key;
  return typeof given === "string" && key.accept.some((text) => sameText(text, given));
}

/** Counts the gaps that are filled right. */
export function countFilled(key: ClozeKey, response: Given): number {
  return key.filter((gap, i) => isFilled(gap, response[i])).length;
}

/** The share of gaps that are filled right; without gaps 0. */
export function scoreCloze(key: ClozeKey, response: Given): number {
  return key.length ? countFilled(key, response) / key.length : 0;
}

/**
 * Which of a gap's entries was given, from 0: its options, or, of a typed gap, the right texts
 * together and then the wrong ones to expect; nothing when it is none of them.
 */
export function givenEntry(
  key: ChosenKey | TypedKey,
  given: number | string | undefined,
): number | undefined {
  if ("options" in key) {
    const isOption = typeof given === "number" && Number.isInteger(given);
    return isOption && given >= 0 && given < key.options ? given : undefined;
  }
  if (typeof given !== "string") return undefined;
  if (isFilled(key, given)) return 0;
  const near = key.near.findIndex((text) => sameText(text, given));
  return near < 0 ? undefined : near + 1;
}

/** The number of each gap's first entry among those of the item, and, last, how many there are. */
export function entryStarts(key: ClozeKey): number[] {
  const starts = [0];
  for (const gap of key) {
    starts.push((starts.at(-1) ?? 0) + ("options" in gap ? gap.options : 1 + gap.near.length));
  }
  return starts;
}

/** The entries whose error shows: wrong options that were chosen, wrong texts that were to be expected. */
export function missedCloze(key: ClozeKey, response: Given): number[] {
  const starts = entryStarts(key);
  return key.flatMap((gap, i) => {
    const entry = isFilled(gap, response[i]) ? undefined : givenEntry(gap, response[i]);
    return entry === undefined ? [] : [(starts[i] ?? 0) + entry];
  });
}
