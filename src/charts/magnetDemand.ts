import type { MagnetDemand } from "../model/magnetDemand.js";
import { type Figure, viewOf } from "./figure.js";
import { formatNumber } from "./format.js";
import { toPanels } from "./magnetDemandPanels.js";
import { toStacks } from "./magnetDemandStacks.js";
import {
  type DemandView,
  findDemand,
  measureDemand,
  nameScenario,
  nameUse,
  noteDemand,
} from "./magnetDemandText.js";
import { drawMultiples } from "./multiples/drawMultiples.js";
import { drawStacks } from "./stackedShares/drawStacks.js";

const views = [
  { id: "tonnes", label: "Tonnes" },
  { id: "share", label: "Share of each use" },
];

/** Who needs the magnet elements: two past years, and three futures. */
export const magnetDemand: Figure<MagnetDemand> = {
  views,
  finding: (data, { view } = {}) => findDemand(data, asView(view)),
  measure: (data, { view } = {}) => measureDemand(data, asView(view)),
  draw: (data, options = {}) =>
    asView(options.view) === "share"
      ? drawStacks(toStacks(data, options), options)
      : drawMultiples(toPanels(data, options), options),
  describe: (data, { view, locale } = {}) => {
    const kind = asView(view) === "share" ? "Stacked columns" : "Small line charts on one scale";
    const number = (kt: number) => formatNumber(kt, { locale });
    const uses = data.uses.map((one) => {
      const past = one.past.map(({ year, kt }) => `${year} ${number(kt)}`);
      const futures = one.scenarios.map(({ name, years }) => {
        const values = years.map(({ year, kt }) => `${year} ${number(kt)}`);
        return `${nameScenario(name)} (projection) ${values.join(", ")}`;
      });
      return `${nameUse(one.use)}, thousand tonnes: ${[...past, ...futures].join("; ")}.`;
    });
    const words = uses.length > 0 ? uses.join(" ") : "No value is known.";
    return `${kind}. ${measureDemand(data, asView(view))}. ${words}`;
  },
  tabulate: (data, { view, locale } = {}) => ({
    caption: measureDemand(data, asView(view)).replace(/, percent of all uses.*?,/, ","),
    columns: [
      { label: "Use", unit: "", numeric: false },
      { label: "Scenario", unit: "", numeric: false },
      { label: "Year", unit: "", numeric: false },
      { label: "Demand", unit: "thousand tonnes", numeric: true },
    ],
    rows: data.uses.flatMap((one) =>
      [{ name: "estimate", years: one.past }, ...one.scenarios].flatMap(({ name, years }) =>
        years.map(({ year, kt }) => [
          nameUse(one.use),
          nameScenario(name),
          String(year),
          formatNumber(kt, { locale }),
        ]),
      ),
    ),
  }),
  notes: (data, { view } = {}) => noteDemand(data, asView(view)),
};

function asView(view: string | undefined): DemandView {
  return viewOf(views, view) as DemandView;
}
