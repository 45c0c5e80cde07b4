import { fillMonths, type Observation, toObservation } from "./figureObservation.js";
import { monthAt, monthIndex } from "./figurePeriod.js";
import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";
import { maybeCollision } from "./timelineDay.js";

/** China's rare-earth exports to all buyers against the year's quota. */
export interface ExportsToAll extends Basis {
  /** Months in order of time, gross tonnes; months without a figure stand once, as their mean. */
  months: Observation[];
  /** Sums from January to the end of each known month of the quota's year, gross tonnes. */
  totals: Observation[];
  /** The quota of the year, tonnes of product as allocated; null when the table has none. */
  quota: number | null;
  /** Day of the collision, "2010-09-07"; null when the timeline has none. */
  collision: string | null;
}

/** Rows of the table of exports against the quota, and of the timeline → the figure's series. */
export function toExportsToAll(
  rows: readonly FigureRow[],
  timeline: readonly FigureRow[],
): ExportsToAll {
  const exports = rows.filter((row) => textOf(row, "measure") === "exports_all_destinations");
  const months = exports.filter((row) => textOf(row, "period_type") === "month");
  const sums = exports.filter((row) => textOf(row, "period_type") === "sum");
  const quota = rows.find((row) => textOf(row, "measure") === "export_quota");
  const totals = withFirst(months.map(toObservation), onePerEnd(sums.map(toObservation)));
  return {
    months: fillMonths(withRest(months.map(toObservation), totals)),
    totals,
    quota: quota ? maybeNumber(quota, "value") : null,
    collision: maybeCollision(timeline),
    ...basisOf([...exports, ...(quota ? [quota] : [])]),
  };
}

/** Of two figures for the same months, the one that another row rests on stays: the derived one. */
function onePerEnd(sums: readonly Observation[]): Observation[] {
  const derivedFirst = sums.toSorted((a, b) => Number(a.derived) - Number(b.derived));
  return [...new Map(derivedFirst.map((sum) => [sum.end, sum])).values()].toSorted((a, b) =>
    a.end.localeCompare(b.end),
  );
}

/** January's month is also the sum from January to January. */
function withFirst(months: readonly Observation[], sums: readonly Observation[]): Observation[] {
  const january = months.find(({ start }) => start === sums[0]?.start);
  return january ? [january, ...sums.filter(({ end }) => end !== january.end)] : [...sums];
}

/** Adds the mean of the months that only a sum covers. */
function withRest(months: readonly Observation[], totals: readonly Observation[]): Observation[] {
  const sum = totals.find(({ start, end }) => start !== end);
  if (!sum || sum.value === null) return [...months];
  const inside = months.filter(({ start }) => start >= sum.start && start <= sum.end);
  const known = new Set(inside.map(({ start }) => monthIndex(start)));
  const rest = monthsOf(sum).filter((index) => !known.has(index));
  const [first, last] = [rest[0], rest.at(-1)];
  if (first === undefined || last === undefined) return [...months];
  const left = sum.value - inside.reduce((total, { value }) => total + (value ?? 0), 0);
  const mean = Math.round(left / rest.length);
  const rests = { start: monthAt(first), end: monthAt(last), value: mean, derived: true, note: "" };
  return last - first + 1 === rest.length ? [...months, rests] : [...months];
}

function monthsOf({ start, end }: Observation): number[] {
  const first = monthIndex(start);
  return Array.from({ length: monthIndex(end) - first + 1 }, (_, i) => first + i);
}
