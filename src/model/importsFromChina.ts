import { fillMonths, type Observation, toObservation } from "./figureObservation.js";
import { monthAt, monthIndex } from "./figurePeriod.js";
import { type Basis, basisOf, type FigureRow, textOf } from "./figureRow.js";
import { maybeCollision } from "./timelineDay.js";

/** Japan's rare-earth imports from China, gross customs tonnes, at three levels of detail. */
export interface ImportsFromChina extends Basis {
  /** Mean of the months before the collision, tonnes a month; null when the table has none. */
  usualMonth: Observation | null;
  /** Months in order of time; the mean stands once, over all the months that it covers. */
  months: Observation[];
  /** Sums of calendar quarters after the mean; null unless all three months are known. */
  quarters: Observation[];
  /** Calendar years as published. */
  years: Observation[];
  /** Day of the collision, "2010-09-07"; null when the timeline has none. */
  collision: string | null;
}

/** Rows of the monthly, the partner and the timeline table → the figure's series. */
export function toImportsFromChina(
  monthly: readonly FigureRow[],
  byPartner: readonly FigureRow[],
  timeline: readonly FigureRow[],
  { from = 2009, to = 2011 } = {},
): ImportsFromChina {
  const rows = monthly.filter((row) => textOf(row, "measure") === "imports_from_china");
  const means = rows.filter((row) => textOf(row, "period_type") === "mean_per_month");
  const months = rows.filter((row) => textOf(row, "period_type") === "month");
  const usual = means
    .map(toObservation)
    .find((mean) => !coveredBy(mean, months.map(toObservation)));
  const known = [...(usual ? [usual] : []), ...months.map(toObservation)];
  const years = byPartner.filter((row) => isYear(row, from, to));
  return {
    usualMonth: usual ?? null,
    months: fillMonths(known),
    quarters: toQuarters(months.map(toObservation), usual?.end ?? ""),
    years: years.map(toObservation),
    collision: maybeCollision(timeline),
    ...basisOf([...months, ...means.slice(0, 1), ...years]),
  };
}

function coveredBy(mean: Observation, months: readonly Observation[]): boolean {
  return months.some(({ start }) => start >= mean.start && start <= mean.end);
}

function isYear(row: FigureRow, from: number, to: number): boolean {
  const year = Number(textOf(row, "period"));
  const isQuantity = textOf(row, "partner") === "china" && textOf(row, "measure") === "quantity";
  return isQuantity && textOf(row, "basis") === "mof_gross_tonnes" && year >= from && year <= to;
}

/** Sums the months by calendar quarter, for the quarters that end after the month `after`. */
function toQuarters(months: readonly Observation[], after: string): Observation[] {
  const byMonth = new Map(months.map((month) => [monthIndex(month.start), month]));
  const later = months.filter(({ start }) => start > after).map(({ start }) => monthIndex(start));
  if (later.length === 0) return [];
  const first = Math.floor(Math.min(...later) / 3);
  const count = Math.floor(Math.max(...later) / 3) - first + 1;
  return Array.from({ length: count }, (_, i) => toQuarter((first + i) * 3, byMonth));
}

function toQuarter(first: number, byMonth: ReadonlyMap<number, Observation>): Observation {
  const values = [0, 1, 2].map((k) => byMonth.get(first + k)?.value ?? null);
  const known = values.filter((value) => value !== null);
  const whole = known.length === 3;
  return {
    start: monthAt(first),
    end: monthAt(first + 2),
    value: whole ? Math.round(known.reduce((sum, value) => sum + value, 0)) : null,
    derived: whole,
    note: "",
  };
}
