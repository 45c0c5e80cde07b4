import type { Observation } from "../model/figureObservation.js";
import type { ControlDay, MagnetExports } from "../model/magnetExports.js";
import { drawColumns } from "./columnChart.js";
import type { ColumnChart, ColumnMarker } from "./columnPlan.js";
import { type DrawOptions, type Figure, viewOf } from "./figure.js";
import { formatDay, formatNumber, formatPeriod } from "./format.js";
import { toFrame } from "./frame.js";
import {
  type Buyers,
  findMagnets,
  measureMagnets,
  noteMagnets,
  sayControls,
  shipmentsTo,
} from "./magnetExportsText.js";
import { countMonths, monthTicks, slotOfDay, slotsOf } from "./monthSlots.js";
import {
  describeObservations,
  readObservation,
  tabulateObservations,
  type Wording,
} from "./observationText.js";

const views = [
  { id: "all", label: "All buyers" },
  { id: "us", label: "United States" },
];

/** China's magnet exports month by month, with the days of its controls. */
export const magnetExports: Figure<MagnetExports> = {
  views,
  finding: (data, { view } = {}) => findMagnets(data, asBuyers(view)),
  measure: (data, { view, locale } = {}) => measureMagnets(data, asBuyers(view), locale),
  draw: (data, options = {}) => drawColumns(toChart(data, options), options),
  describe: (data, { view, locale } = {}) => {
    const buyers = asBuyers(view);
    const series = describeObservations(shipmentsTo(data, buyers), wording(locale));
    const measure = measureMagnets(data, buyers, locale);
    return `Column chart. ${measure}. ${series}${sayControls(data, locale)}`;
  },
  tabulate: (data, { view, locale } = {}) => {
    const caption = measureMagnets(data, asBuyers(view), locale);
    return tabulateObservations(shipmentsTo(data, asBuyers(view)), { ...wording(locale), caption });
  },
  notes: (data, { view, locale } = {}) => noteMagnets(data, asBuyers(view), locale),
};

function asBuyers(view: string | undefined): Buyers {
  return viewOf(views, view) as Buyers;
}

function wording(locale: string | undefined): Wording {
  const nameOf = (one: Observation) => formatPeriod(one, { locale });
  return { unit: "tonnes", nameOf, locale };
}

function toChart(data: MagnetExports, { view, locale, width }: DrawOptions): ColumnChart {
  const buyers = asBuyers(view);
  const months = shipmentsTo(data, buyers);
  const first = months[0]?.start ?? "2000-01";
  return {
    title: findMagnets(data, buyers),
    columns: months.map((observation) => ({
      ...slotsOf(observation, first),
      key: observation.start,
      value: observation.value,
      derived: observation.derived,
      label: observation.value === null ? "" : formatNumber(observation.value, { locale }),
      name: "",
      readout: readObservation(observation, wording(locale)),
    })),
    slots: countMonths(months),
    ticks: monthTicks(months, { narrow: toFrame(width).narrow, locale }),
    unit: "tonnes",
    colour: "china",
    missing: "not found",
    reference: null,
    marker: null,
    markers: months.length > 0 ? toMarkers(data.controls, first, locale) : [],
  };
}

/** A line for each day; what is suspended has its words on the other side of its line. */
function toMarkers(
  controls: readonly ControlDay[],
  first: string,
  locale: string | undefined,
): ColumnMarker[] {
  const lists = controls.filter(({ direction }) => direction === "tighten");
  return controls.map((control) => {
    const day = formatDay(control.day, { locale });
    const at = slotOfDay(control.day, first);
    if (control.direction === "relax") return { at, text: `Paused, ${day}`, after: true };
    return { at, text: `${control === lists[0] ? "Controls" : "More"}, ${day}` };
  });
}
