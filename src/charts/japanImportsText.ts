import { maxIndex, minIndex } from "d3";
import type { Observation } from "../model/figureObservation.js";
import type { ImportsFromChina } from "../model/importsFromChina.js";
import { formatNumber, formatPeriod, ratioInWords } from "./format.js";
import { isKnown, spanOf } from "./observationText.js";

/** The level of detail at which the imports are shown. */
export type Level = "month" | "quarter" | "year";

/** The observations of a level; a usual quarter is three usual months. */
export function importsAt(data: ImportsFromChina, level: Level): Observation[] {
  if (level === "month") return data.months;
  if (level === "year") return data.years;
  const { usualMonth } = data;
  if (usualMonth === null || usualMonth.value === null) return data.quarters;
  return [
    { ...usualMonth, value: usualMonth.value * 3, derived: true, note: "" },
    ...data.quarters,
  ];
}

/** Whether an observation stands for the usual months. */
export function isUsual({ usualMonth }: ImportsFromChina, { start, end }: Observation): boolean {
  return usualMonth?.start === start && usualMonth.end === end;
}

/** What the level shows. */
export function findImports(data: ImportsFromChina, level: Level): string {
  const finding = { month: findMonth, quarter: findQuarter, year: findYear }[level](data);
  return finding ?? "Japan’s rare-earth imports from China";
}

function findMonth({ months, usualMonth }: ImportsFromChina): string | null {
  const later = months.filter(isKnown).filter(({ start }) => start > (usualMonth?.end ?? ""));
  const lowest = later[minIndex(later, ({ value }) => value)];
  const highest = later[maxIndex(later, ({ value }) => value)];
  if (!lowest || !highest || !usualMonth?.value || lowest === highest) return null;
  const low = `${ratioInWords(lowest.value / usualMonth.value)} the usual`;
  const high = `${ratioInWords(highest.value / usualMonth.value)} the usual`;
  const [inLow, inHigh] = [lowest, highest].map((month) => formatPeriod(month, { style: "long" }));
  const [first, second] = [`${low} in ${inLow}`, `${high} in ${inHigh}`];
  if (lowest.start < highest.start)
    return `By the month, a hole: imports fell to ${first}, then leapt to ${second}`;
  return `By the month, imports reached ${second} and fell to ${first}`;
}

function findQuarter({ quarters, usualMonth }: ImportsFromChina): string | null {
  const quarter = quarters.find(isKnown);
  if (!quarter || !usualMonth?.value) return null;
  const name = `the ${nameQuarter(quarter.start)} quarter of ${quarter.start.slice(0, 4)}`;
  const ratio = quarter.value / (usualMonth.value * 3);
  if (ratio < 0.9) return `By the quarter, a dip: ${name} fell short of a usual one`;
  const stood = ratio < 1 ? "came close to" : "stood above";
  return `By the quarter, no hole: ${name} ${stood} a usual one`;
}

function nameQuarter(month: string): string {
  const names = ["first", "second", "third", "fourth"];
  return names[Math.floor((Number(month.slice(5, 7)) - 1) / 3)] ?? "";
}

function findYear({ years }: ImportsFromChina): string | null {
  const [before, after] = years.filter(isKnown);
  if (!before || !after) return null;
  const [year, earlier] = [after.start.slice(0, 4), before.start.slice(0, 4)];
  if (after.value < before.value) return `By the year, a fall: ${year} came in below ${earlier}`;
  const ratio = ratioInWords(after.value / before.value);
  return `By the year, no embargo to be seen: ${year} brought ${ratio} the imports of ${earlier}`;
}

/** Measure, unit, place and period of a level. */
export function measureImports(
  data: ImportsFromChina,
  level: Level,
  locale: string | undefined,
): string {
  const period = spanOf(importsAt(data, level), locale);
  return `Japan’s imports of rare earths from China, tonnes a ${level} by gross customs weight${period && `, ${period}`}`;
}

/** What a reader must know to read a level. */
export function noteImports(
  data: ImportsFromChina,
  level: Level,
  locale: string | undefined,
): string[] {
  const usual = data.usualMonth;
  const mean = usual ? formatNumber(usual.value ?? 0, { locale }) : "";
  const period = usual ? formatPeriod(usual, { locale }) : "";
  const notes = {
    month: usual
      ? `No monthly figure was found for ${period}: the block is the mean, ${mean} tonnes a month (the year less its last four months, divided by eight).`
      : "",
    quarter: usual
      ? `“A usual quarter” is three times the monthly mean of ${period}, ${mean} tonnes. A quarter with an unknown month stays empty.`
      : "",
    year: "One basis, the Ministry of Finance’s customs tonnes; a minister’s lower estimate for 2010 is unresolved.",
  };
  return [
    "Hollow columns are derived from printed figures, solid ones are printed.",
    notes[level],
    "Customs count arrivals, not loadings: a halt in a Chinese port shows later.",
  ].filter((note) => note !== "");
}
