import type { DemandScenario, MagnetDemand, UseDemand } from "../model/magnetDemand.js";
import type { DrawOptions } from "./figure.js";
import { formatNumber } from "./format.js";
import type { LinePoint, LineSeries } from "./lines/lineChart.js";
import { findDemand, nameScenario, nameUse } from "./magnetDemandText.js";
import type { MultiplesChart } from "./multiples/multiplesChart.js";

/** A panel for each use, all on one scale: two estimates, and a line for each scenario. */
export function toPanels(data: MagnetDemand, { locale }: DrawOptions): MultiplesChart {
  const all = data.uses.flatMap(({ past, scenarios }) => [
    ...past,
    ...scenarios.flatMap(({ years }) => years),
  ]);
  const years = all.map(({ year }) => year);
  const [first, last] = years.length > 0 ? [Math.min(...years), Math.max(...years)] : [0, 1];
  const known = Math.max(...data.uses.flatMap(({ past }) => past.map(({ year }) => year)));
  return {
    title: findDemand(data, "tonnes"),
    panels: data.uses.map((one) => ({
      name: nameUse(one.use),
      remark: "",
      series: toSeries(one, locale),
    })),
    ...{ columns: 4, unit: "thousand tonnes" },
    format: (kt) => formatNumber(kt, { locale }),
    domain: [0, Math.ceil(Math.max(1, ...all.map(({ kt }) => kt)) / 50) * 50],
    times: [first - 3, last + 3],
    ticks: [first, last, known].map((year) => ({ time: year, text: String(year) })),
    known: Number.isFinite(known) ? known + 1 : null,
  };
}

const shapes = ["circle", "square", "triangle"] as const;

/** Each estimate has a basis of its own, so that nothing joins the two. */
function toSeries({ use, past, scenarios }: UseDemand, locale: string | undefined): LineSeries[] {
  const say = (kt: number) => formatNumber(kt, { locale });
  const base = { hollow: false, former: null };
  const estimates = past.map(({ year, kt }): LinePoint => {
    const readout = `${nameUse(use)}, ${year}: ${say(kt)} thousand tonnes (estimate)`;
    return {
      ...base,
      time: year,
      value: kt,
      basis: `${year}`,
      projected: false,
      label: say(kt),
      readout,
    };
  });
  const line = (scenario: DemandScenario, i: number): LineSeries => ({
    ...{ name: nameScenario(scenario.name), end: "", colour: "ink" },
    shape: shapes[i] ?? "circle",
    points: scenario.years.map(({ year, kt }): LinePoint => {
      const edge = year === scenario.years.at(-1)?.year && (i === 0 || i === scenarios.length - 1);
      const readout = `${nameUse(use)}, ${year}, ${nameScenario(scenario.name)}: ${say(kt)} thousand tonnes (projection)`;
      const text = { label: edge ? say(kt) : "", readout };
      return { ...base, hollow: true, time: year, value: kt, basis: "", projected: true, ...text };
    }),
  });
  const known = { name: "Estimate", end: "", colour: "ink", shape: "circle" } as const;
  return [{ ...known, points: estimates }, ...scenarios.map(line)];
}
