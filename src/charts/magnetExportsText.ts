import { minIndex } from "d3";
import type { Observation } from "../model/figureObservation.js";
import type { MagnetExports } from "../model/magnetExports.js";
import { formatDay, formatNumber, formatPeriod } from "./format.js";
import { isKnown, type Known, spanOf } from "./observationText.js";

/** Whose magnets: those of all buyers, or those of the United States. */
export type Buyers = "all" | "us";

const names: Readonly<Record<Buyers, string>> = { all: "all buyers", us: "the United States" };

/** The series of a view. */
export function shipmentsTo(data: MagnetExports, buyers: Buyers): Observation[] {
  return buyers === "us" ? data.us : data.world;
}

/** How far exports fell after the first controls, and when they were back. */
export function findMagnets(data: MagnetExports, buyers: Buyers): string {
  const plain = `China’s magnet exports to ${names[buyers]}, month by month`;
  const known = shipmentsTo(data, buyers).filter(isKnown);
  const start = data.controls[0]?.day.slice(0, 7);
  const before = known.findLast(({ start: month }) => start !== undefined && month < start);
  const after = known.filter(({ start: month }) => start !== undefined && month >= start);
  const lowest = after[minIndex(after, ({ value }) => value)];
  if (!before || !lowest || lowest.value >= before.value) return plain;
  const month = formatPeriod(lowest, { style: "long" });
  const fall = `exports to ${names[buyers]} fell to ${say(lowest)} tonnes in ${month}, from ${say(before)} in ${monthOf(before)}`;
  const back = after.find(({ start: later, value }) => {
    return later > lowest.start && value > before.value;
  });
  return `Under the first controls magnet ${fall}${back ? `; by ${monthOf(back)} they were above that` : ""}`;
}

function say({ value }: Known): string {
  return formatNumber(value);
}

function monthOf({ start }: Known): string {
  return formatPeriod({ start, end: start }, { style: "long" }).split(" ")[0] ?? start;
}

/** Measure, unit, place and period of a view. */
export function measureMagnets(
  data: MagnetExports,
  buyers: Buyers,
  locale: string | undefined,
): string {
  const period = spanOf(shipmentsTo(data, buyers), locale);
  return `China’s exports of magnets to ${names[buyers]}, tonnes a month${period && `, ${period}`}`;
}

/** The days of the controls in words; "" for none. */
export function sayControls({ controls }: MagnetExports, locale: string | undefined): string {
  const parts = controls.map(({ day, direction }) => {
    const what = direction === "tighten" ? "controls" : "the later controls are suspended";
    return `${formatDay(day, { locale, year: true })} ${what}`;
  });
  return parts.length > 0 ? ` Marked: ${parts.join("; ")}.` : "";
}

/** What a reader must know to read a view. */
export function noteMagnets(
  data: MagnetExports,
  buyers: Buyers,
  locale: string | undefined,
): string[] {
  if (data.world.length === 0) return [];
  const missing = shipmentsTo(data, buyers).filter((one) => !isKnown(one));
  const together = data.usTogether;
  return [
    "Hollow columns are worked out from printed changes, solid ones are printed; all are Chinese customs figures, as the press carried them.",
    "The controls are licences on named elements and on magnets that contain them. The figure counts all magnets, controlled or not.",
    data.controls.some(({ direction }) => direction === "relax")
      ? "Paused is the list of October 2025 alone: the licences of April stayed in force."
      : "",
    buyers === "us" && missing.length > 0 && together !== null
      ? `For January, February and April 2025 only the sum is known: ${formatNumber(together, { locale })} tonnes.`
      : "",
    buyers === "us" ? "Direct exports only: a magnet inside a motor is not counted." : "",
  ].filter((note) => note !== "");
}
