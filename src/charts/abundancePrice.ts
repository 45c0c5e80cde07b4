import type { AbundancePrices, Comparator, RareEarth } from "../model/abundancePrices.js";
import {
  describeAbundance,
  findAbundance,
  isPlotted,
  measureAbundance,
  neighboursOf,
  noteAbundance,
  usualBasis,
} from "./abundancePriceText.js";
import type { Figure } from "./figure.js";
import { formatNumber } from "./format.js";
import { drawScatter } from "./scatter/drawScatter.js";
import type { ScatterChart, ScatterPoint, ScatterReference } from "./scatter/scatterChart.js";

/** How common each rare earth is, against the price of its oxide. */
export const abundancePrice: Figure<AbundancePrices> = {
  views: [],
  finding: findAbundance,
  measure: measureAbundance,
  draw: (data, options = {}) => drawScatter(toChart(data, options.locale), options),
  describe: (data, { locale } = {}) => describeAbundance(data, locale),
  tabulate: (data, { locale } = {}) => {
    const cell = (value: number | null) =>
      value === null ? "–" : formatNumber(value, { locale, digits: 3 });
    return {
      caption: "Abundance in the crust and price of the oxide",
      columns: [
        { label: "Element", unit: "", numeric: false },
        { label: "Kind", unit: "", numeric: false },
        { label: "Abundance", unit: "parts per million", numeric: true },
        { label: `Price, ${data.year ?? "reported"}`, unit: "US$ a kilogram", numeric: true },
        {
          label: `Price, ${data.estimateYear ?? ""} estimate`,
          unit: "US$ a kilogram",
          numeric: true,
        },
        { label: "What is priced", unit: "", numeric: false },
      ],
      rows: [
        ...data.rareEarths.map((one) => [
          one.name,
          one.disputed ? `${kindOf(one)} by one convention` : kindOf(one),
          cell(one.ppm),
          cell(one.price),
          cell(one.estimate),
          [one.purity, one.basis].filter((part) => part !== "").join(", ") || "no price printed",
        ]),
        ...data.comparators.map(({ name, ppm }) => {
          return [name, "other metal", cell(ppm), "–", "–", "not compared here"];
        }),
      ],
    };
  },
  notes: noteAbundance,
};

function kindOf({ weight }: RareEarth): string {
  return weight === "neither" ? "neither light nor heavy" : weight;
}

function toChart(data: AbundancePrices, locale: string | undefined): ScatterChart {
  const neighbours = neighboursOf(data);
  const number = (value: number) => formatNumber(value, { locale, digits: 3 });
  return {
    title: findAbundance(data),
    keyTitle: "Rare earths:",
    groups: [
      { id: "light", label: "light", shape: "circle", class: "fill-light-rare-earth" },
      { id: "heavy", label: "heavy", shape: "diamond", class: "fill-ink" },
      ...(data.rareEarths.some((one) => one.weight === "neither" && one.ppm !== null)
        ? [{ id: "neither", label: "neither", shape: "square", class: "fill-context" } as const]
        : []),
    ],
    points: data.rareEarths.flatMap((one) => toPoint(one, data, number)),
    references: data.comparators.map((one) => toReference(one, number)),
    referenceTitle: "Other metals, by abundance alone:",
    missing: "no price printed",
    xTitle: "← rarer · parts per million of the crust · commoner →",
    formatX: number,
    formatY: (value, withUnit) => `$${number(value)}${withUnit ? " a kilogram of oxide" : ""}`,
    pair: neighbours && {
      from: neighbours.cheap.symbol,
      to: neighbours.dear.symbol,
      text: `${formatNumber(neighbours.ratio, { locale })} times`,
    },
  };
}

function toPoint(
  one: RareEarth,
  data: AbundancePrices,
  number: (value: number) => string,
): ScatterPoint[] {
  if (one.ppm === null) return [];
  const odd = isPlotted(one) && one.basis !== usualBasis(data);
  const signs = `${odd ? "*" : ""}${one.disputed ? "†" : ""}`;
  const price =
    one.price === null ? "no price printed" : `$${number(one.price)} a kilogram of oxide`;
  return [
    {
      key: one.symbol,
      group: one.weight,
      x: one.ppm,
      y: one.price,
      name: `${one.name}${signs}`,
      short: `${one.symbol}${signs}`,
      readout: `${one.name}, ${kindOf(one)}: ${number(one.ppm)} parts per million, ${price}`,
    },
  ];
}

function toReference(
  { symbol, name, ppm }: Comparator,
  number: (value: number) => string,
): ScatterReference {
  const readout = `${name}, not a rare earth: ${number(ppm)} parts per million`;
  return { key: symbol, name, x: ppm, strong: name === "tin", readout };
}
