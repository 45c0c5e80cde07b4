import { minIndex } from "d3";
import type { ExportsToAll } from "../model/exportsToAll.js";
import { formatChange, formatNumber, formatPeriod } from "./format.js";
import { isKnown, spanOf } from "./observationText.js";

/** What is shown: the running total of the year, or each month. */
export type Scope = "total" | "month";

/** What the scope shows. */
export function findExports(data: ExportsToAll, scope: Scope): string {
  const finding = scope === "month" ? findMonth(data) : findTotal(data);
  return finding ?? "China’s rare-earth exports to all buyers";
}

function findTotal({ totals, quota }: ExportsToAll): string | null {
  const known = totals.filter(isKnown);
  const last = known.at(-1);
  if (!last || quota === null) return null;
  const past = known.find(({ value }) => value > quota);
  if (!past) return "China’s exports stayed within the quota of the year";
  const month = formatPeriod({ start: past.end, end: past.end }, { style: "long" });
  return `By the end of ${month} China had exported more than the quota for the whole year`;
}

function findMonth({ months, collision }: ExportsToAll): string | null {
  const known = months.filter(isKnown).filter(({ end }) => end >= (collision ?? "").slice(0, 7));
  const lowest = known[minIndex(known.slice(0, -1), ({ value }) => value)];
  if (!lowest) return null;
  const month = formatPeriod(lowest, { style: "long" });
  return `Exports to all buyers together collapsed in ${month}`;
}

/** Measure, unit, place and period of a scope. */
export function measureExports(
  data: ExportsToAll,
  scope: Scope,
  locale: string | undefined,
): string {
  const period = spanOf(scope === "month" ? data.months : data.totals, locale);
  const kind = scope === "month" ? "tonnes a month" : "tonnes since the start of the year";
  return `China’s exports of rare earths to all buyers, ${kind} by gross customs weight${period && `, ${period}`}`;
}

/** What a reader must know to read a scope. */
export function noteExports(
  data: ExportsToAll,
  scope: Scope,
  locale: string | undefined,
): string[] {
  const notes = [
    scope === "month"
      ? "Hollow columns are derived from printed figures, solid ones are printed."
      : "Hollow points are derived, solid ones are printed; where the line is dashed, no monthly figure was found.",
    "Customs and the quota do not list quite the same products, and part of the exports may belong to the quota of the year before.",
  ];
  return scope === "month" ? [...notes, ...noteMonths(data, locale)] : notes;
}

function noteMonths({ months }: ExportsToAll, locale: string | undefined): string[] {
  const [first, last] = [months[0], months.at(-1)];
  if (!first?.value || !last?.value || first === last) return [];
  if (first.start.slice(5) !== last.start.slice(5)) return [];
  const change = formatChange((last.value / first.value - 1) * 100, { locale });
  const names = [first, last].map((month) => formatPeriod(month, { locale }));
  return [
    `${names[1]} against ${names[0]}: ${change}, printed together as like for like (${formatNumber(last.value, { locale })} tonnes).`,
  ];
}
