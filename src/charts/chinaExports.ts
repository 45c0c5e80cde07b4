import type { ExportsToAll } from "../model/exportsToAll.js";
import type { Observation } from "../model/figureObservation.js";
import { findExports, measureExports, noteExports, type Scope } from "./chinaExportsText.js";
import { drawColumns } from "./columnChart.js";
import type { ColumnChart } from "./columnPlan.js";
import { type DrawOptions, type Figure, viewOf } from "./figure.js";
import { formatNumber, formatPeriod } from "./format.js";
import { toFrame } from "./frame.js";
import { countMonths, monthTicks, slotsOf, toMarker } from "./monthSlots.js";
import {
  describeObservations,
  readObservation,
  tabulateObservations,
  type Wording,
} from "./observationText.js";
import { drawTotals } from "./totalsChart.js";

const views = [
  { id: "total", label: "Running total" },
  { id: "month", label: "By month" },
];

/** China's exports to all buyers: the running total against the quota, and month by month. */
export const chinaExports: Figure<ExportsToAll> = {
  views,
  finding: (data, { view } = {}) => findExports(data, scopeOf(view)),
  measure: (data, { view, locale } = {}) => measureExports(data, scopeOf(view), locale),
  draw: (data, options = {}) => {
    const scope = scopeOf(options.view);
    if (scope === "month") return drawColumns(toChart(data, options), options);
    const title = findExports(data, scope);
    return drawTotals(data, { ...options, title });
  },
  describe: (data, { view, locale } = {}) => {
    const scope = scopeOf(view);
    const kind = scope === "month" ? "Column chart" : "Running total against the quota";
    const quota =
      data.quota === null ? "" : ` Quota: ${formatNumber(data.quota, { locale })} tonnes.`;
    const series = describeObservations(shownIn(data, scope), wording(scope, locale));
    return `${kind}. ${measureExports(data, scope, locale)}. ${series}${scope === "total" ? quota : ""}`;
  },
  tabulate: (data, { view, locale } = {}) => {
    const scope = scopeOf(view);
    const caption = measureExports(data, scope, locale);
    const words = { ...wording(scope, locale), caption };
    return tabulateObservations(shownIn(data, scope), words);
  },
  notes: (data, { view, locale } = {}) => noteExports(data, scopeOf(view), locale),
};

function scopeOf(view: string | undefined): Scope {
  return viewOf(views, view) as Scope;
}

function shownIn(data: ExportsToAll, scope: Scope): Observation[] {
  return scope === "month" ? data.months : data.totals;
}

function wording(scope: Scope, locale: string | undefined): Wording {
  const nameOf = (observation: Observation) => {
    const mean = scope === "month" && observation.start !== observation.end;
    return `${formatPeriod(observation, { locale })}${mean ? ", mean a month" : ""}`;
  };
  return { unit: "tonnes", nameOf, locale };
}

function toChart(data: ExportsToAll, options: DrawOptions): ColumnChart {
  const { locale, width } = options;
  const { months } = data;
  const first = months[0]?.start ?? "2000-01";
  const words = wording("month", locale);
  return {
    title: findExports(data, "month"),
    columns: months.map((observation) => ({
      ...slotsOf(observation, first),
      key: observation.start,
      value: observation.value,
      derived: observation.derived,
      label: observation.value === null ? "" : formatNumber(observation.value, { locale }),
      name: observation.start === observation.end ? "" : "Only the mean of these months is known",
      readout: readObservation(observation, words),
    })),
    slots: countMonths(months),
    ticks: monthTicks(months, { narrow: toFrame(width).narrow, locale }),
    unit: "tonnes",
    colour: "china",
    missing: "not found",
    reference: null,
    marker: months.length > 0 ? toMarker(data.collision, first, locale) : null,
  };
}
