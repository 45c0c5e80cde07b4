import { maxIndex, minIndex } from "d3";
import type { Observation } from "../model/figureObservation.js";
import type { FigureTable } from "./figure.js";
import { formatNumber, formatPeriod } from "./format.js";

/** An observation with a value. */
export type Known = Observation & { value: number };

/** How a series is put into words. */
export interface Wording {
  /** Plural unit after a number. */
  unit: string;
  /** Name of an observation's period. */
  nameOf: (observation: Observation) => string;
  locale?: string | undefined;
}

/** Whether an observation has a value. */
export function isKnown(observation: Observation): observation is Known {
  return observation.value !== null;
}

/** "Nov 2010: 634 tonnes", and whether it is derived or not found. */
export function readObservation(observation: Observation, words: Wording): string {
  const { value, derived } = observation;
  const name = words.nameOf(observation);
  if (value === null) return `${name}: no figure found`;
  const number = formatNumber(value, { locale: words.locale });
  return `${name}: ${number} ${words.unit}${derived ? " (derived)" : ""}`;
}

/** Extremes, first and last value, and gaps of a series, in sentences. */
export function describeObservations(observations: readonly Observation[], words: Wording): string {
  const known = observations.filter(isKnown);
  const highest = known[maxIndex(known, ({ value }) => value)];
  const lowest = known[minIndex(known, ({ value }) => value)];
  if (!highest || !lowest) return "No value is known.";
  const read = (observation: Observation) => readObservation(observation, words);
  const gaps = observations.filter((observation) => !isKnown(observation)).map(words.nameOf);
  const missing = gaps.length > 0 ? ` Not found: ${gaps.join(", ")}.` : "";
  if (highest.value === lowest.value) return `Every value is the same. ${read(highest)}.${missing}`;
  return `Highest: ${read(highest)}. Lowest: ${read(lowest)}. All values: ${known.map(read).join("; ")}.${missing}`;
}

/** The series as a table of period, value and how it is known. */
export function tabulateObservations(
  observations: readonly Observation[],
  { caption, unit, nameOf, locale }: Wording & { caption: string },
): FigureTable {
  return {
    caption,
    columns: [
      { label: "Period", unit: "", numeric: false },
      { label: "Value", unit, numeric: true },
      { label: "How we know", unit: "", numeric: false },
    ],
    rows: observations.map((observation) => {
      const { value, derived, note } = observation;
      if (value === null) return [nameOf(observation), "–", "no figure found"];
      const how = derived
        ? `derived${note ? `: ${note}` : ""}`
        : note
          ? `reported; ${note}`
          : "reported";
      return [nameOf(observation), formatNumber(value, { locale, digits: 1 }), how];
    }),
  };
}

/** From the first to the last observation, as a period's name; "" for none. */
export function spanOf(observations: readonly Observation[], locale?: string): string {
  const [first, last] = [observations[0], observations.at(-1)];
  if (!first || !last) return "";
  return formatPeriod({ start: first.start, end: last.end }, { locale });
}
