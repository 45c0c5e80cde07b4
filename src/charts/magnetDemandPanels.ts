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
    ...{ columns: 2, unit: "thousand tonnes" },
    format: (kt) => formatNumber(kt, { locale }),
    domain: [0, Math.ceil(Math.max(1, ...all.map(({ kt }) => kt * 1.1)) / 50) * 50],
    times: [first - 3, last + 3],
    ticks: [first, last, known].map((year) => ({ time: year, text: String(year) })),
    known: Number.isFinite(known) ? known + 1 : null,
  };
}

const shapes = ["circle", "square", "triangle"] as const;

/** Each estimate has a basis of its own, so that nothing joins the two. */
function toSeries({ use, past, scenarios }: UseDemand, locale: string | undefined): LineSeries[] {
  const say = (kt: number) => formatNumber(kt, { locale });
  const base = { hollow: false, projected: false, former: null };
  const estimates = past.map(({ year, kt }): LinePoint => {
    const readout = `${nameUse(use)}, ${year}: ${say(kt)} thousand tonnes (estimate)`;
    return { ...base, time: year, value: kt, basis: `${year}`, label: say(kt), readout };
  });
  const labels = nameEnds(scenarios, locale);
  const line = (scenario: DemandScenario, i: number): LineSeries => ({
    ...{ name: nameScenario(scenario.name), end: "", colour: "ink" },
    shape: shapes[i] ?? "circle",
    points: scenario.years.map(({ year, kt }, k): LinePoint => {
      const label = k === scenario.years.length - 1 ? (labels[i] ?? "") : "";
      const readout = `${nameUse(use)}, ${year}, ${nameScenario(scenario.name)}: ${say(kt)} thousand tonnes (projection)`;
      const ahead = { ...base, hollow: true, projected: true, basis: "" };
      return { ...ahead, time: year, value: kt, label, readout };
    }),
  });
  const known = { name: "Estimate", end: "", colour: "ink", shape: "circle" } as const;
  return [{ ...known, points: estimates }, ...scenarios.map(line)];
}

/** The range of the ends, above the highest: three labels would not tell which is whose. */
function nameEnds(scenarios: readonly DemandScenario[], locale: string | undefined): string[] {
  const ends = scenarios.map(({ years }) => years.at(-1)?.kt ?? 0);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const say = (kt: number) => formatNumber(kt, { locale });
  const range = low === high ? say(low) : `${say(low)}–${say(high)}`;
  return ends.map((_, i) => (i === ends.lastIndexOf(high) ? range : ""));
}
