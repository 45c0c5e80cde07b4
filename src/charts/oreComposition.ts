import type { OreComposition } from "../model/oreComposition.js";
import type { BarsChart, CategoryBar } from "./categoryBars/barsChart.js";
import { drawBars } from "./categoryBars/drawBars.js";
import { type Figure, viewOf } from "./figure.js";
import { formatNumber } from "./format.js";
import {
  describeOre,
  findOre,
  measureOre,
  nameDeposit,
  noteOre,
  type OrePair,
  rankDeposits,
  sayOre,
} from "./oreCompositionText.js";
import { seriesColour } from "./seriesColour.js";

const views = [
  { id: "heavy", label: "Heavy pair (Dy, Tb)" },
  { id: "light", label: "Light pair (Nd, Pr)" },
];

/** How much of two magnet elements the rare earths of each deposit hold. */
export const oreComposition: Figure<OreComposition> = {
  views,
  finding: (data, { view } = {}) => findOre(data, pairOf(view)),
  measure: (_data, { view } = {}) => measureOre(pairOf(view)),
  draw: (data, options = {}) =>
    drawBars(toChart(data, pairOf(options.view), options.locale), options),
  describe: (data, { view, locale } = {}) => describeOre(data, pairOf(view), locale),
  tabulate: ({ deposits }, { locale } = {}) => {
    const elements = ["La", "Ce", "Nd", "Pr", "Dy", "Tb", "Y"];
    const cell = (value: number | null | undefined) =>
      typeof value === "number" ? formatNumber(value, { locale, digits: 2 }) : "no figure";
    return {
      caption: "Share of some elements in all rare-earth oxides of a deposit",
      columns: [
        { label: "Deposit", unit: "", numeric: false },
        { label: "Country", unit: "", numeric: false },
        { label: "Ore", unit: "", numeric: false },
        ...elements.map((label) => ({ label, unit: "percent", numeric: true })),
      ],
      rows: deposits.map(({ name, country, ore, shares }) => [
        name,
        country,
        ore,
        ...elements.map((element) => cell(shares[element])),
      ]),
    };
  },
  notes: (data, { view } = {}) => noteOre(data, pairOf(view)),
};

function pairOf(view: string | undefined): OrePair {
  return viewOf(views, view) === "light" ? ["Nd", "Pr"] : ["Dy", "Tb"];
}

function toChart(data: OreComposition, pair: OrePair, locale: string | undefined): BarsChart {
  const bars = rankDeposits(data, pair).map((ranked): CategoryBar => {
    const { deposit } = ranked;
    return {
      name: nameDeposit(deposit),
      segments: pair.flatMap((element) => {
        const value = deposit.shares[element] ?? null;
        if (value === null) return [];
        const said = `${element} ${formatNumber(value, { locale, digits: 2 })}%`;
        return {
          key: `${deposit.name} ${element}`,
          value,
          names: [],
          colour: seriesColour(deposit.country),
          derived: false,
          readout: `${nameDeposit(deposit)}: ${said} of all rare-earth oxides`,
        };
      }),
      label: sayOre(ranked, locale),
    };
  });
  return { title: findOre(data, pair), bars, reference: null, slim: true };
}
