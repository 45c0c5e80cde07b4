import { median } from "d3";
import type { AbundancePrices, RareEarth } from "../model/abundancePrices.js";
import type { ViewOptions } from "./figure.js";
import { countInWords, formatNumber } from "./format.js";

type Plotted = RareEarth & { ppm: number; price: number };

/** Abundances count as alike when neither is more than this many times the other. */
const alike = 1.5;

/** Whether a rare earth has both values. */
export function isPlotted(one: RareEarth): one is Plotted {
  return one.ppm !== null && one.price !== null && one.price > 0;
}

/** The terms of delivery that most of the prices have. */
export function usualBasis({ rareEarths }: AbundancePrices): string {
  const all = rareEarths.filter(isPlotted).map(({ basis }) => basis);
  const count = (basis: string) => all.filter((one) => one === basis).length;
  return all.toSorted((a, b) => count(b) - count(a))[0] ?? "";
}

/** The two of about the same abundance whose prices lie farthest apart. */
export function neighboursOf({
  rareEarths,
}: AbundancePrices): { cheap: Plotted; dear: Plotted; ratio: number } | null {
  const all = rareEarths.filter(isPlotted);
  const pairs = all.flatMap((cheap) =>
    all
      .filter((dear) => dear.price > cheap.price)
      .filter(({ ppm }) => Math.max(ppm / cheap.ppm, cheap.ppm / ppm) <= alike)
      .map((dear) => ({ cheap, dear, ratio: dear.price / cheap.price })),
  );
  return pairs.toSorted((a, b) => b.ratio - a.ratio)[0] ?? null;
}

/** What the figure shows. */
export function findAbundance(data: AbundancePrices): string {
  const all = data.rareEarths.filter(isPlotted);
  const tin = data.comparators.find(({ name }) => name === "tin");
  if (all.length === 0) return "How common rare earths are, and what they cost";
  const known = data.rareEarths.flatMap(({ ppm }) => ppm ?? []);
  const commoner = tin ? known.filter((ppm) => ppm > tin.ppm).length : 0;
  const first = tin
    ? `Of ${known.length} rare earths ${countInWords(commoner)} are commoner than tin`
    : `${all.length} rare earths by abundance and price`;
  const pair = neighboursOf(data);
  if (!pair || pair.ratio < 2) return first;
  const [dear, cheap] = [pair.dear.name.toLowerCase(), pair.cheap.name.toLowerCase()];
  return `${first}; ${dear}, about as common as ${cheap}, costs ${formatNumber(pair.ratio)} times as much`;
}

/** What the axes measure. */
export function measureAbundance({ year }: AbundancePrices): string {
  const when = year === null ? "" : `, average of ${year}`;
  return `Price of the oxide, US dollars a kilogram${when}, free on board, that is, loaded on a ship and without the voyage (US Geological Survey), against abundance in the Earth’s crust; each line is ten times the one before`;
}

/** The figure in sentences: extremes, tendency, every value. */
export function describeAbundance(data: AbundancePrices, locale: string | undefined): string {
  const all = data.rareEarths.filter(isPlotted).toSorted((a, b) => b.ppm - a.ppm);
  const number = (value: number) => formatNumber(value, { locale, digits: 3 });
  const say = ({ name, ppm, price }: Plotted) => `${name} ${number(ppm)} ppm, $${number(price)}`;
  const byPrice = all.toSorted((a, b) => b.price - a.price);
  const [dearest, cheapest] = [byPrice[0], byPrice.at(-1)];
  if (!dearest || !cheapest)
    return "Scatter plot. No rare earth has both an abundance and a price.";
  const others = data.comparators.map(({ name, ppm }) => `${name} ${number(ppm)}`);
  return [
    "Scatter plot on two logarithmic axes: abundance in parts per million against price in dollars a kilogram of oxide.",
    `Dearest: ${say(dearest)}. Cheapest: ${say(cheapest)}.`,
    tendency(all, number),
    `From the commonest to the rarest: ${all.map(say).join("; ")}.`,
    others.length > 0 ? `Other metals, ppm: ${others.join(", ")}.` : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** The middle price of the commoner half against that of the rarer half. */
function tendency(all: readonly Plotted[], number: (value: number) => string): string {
  const half = Math.floor(all.length / 2);
  const [common, rare] = [all.slice(0, half), all.slice(-half)].map((part) =>
    median(part, ({ price }) => price),
  );
  if (half < 2 || common === undefined || rare === undefined) return "";
  const word = rare > common ? "rarer ones tend to cost more" : "rarer ones do not cost more";
  return `On the whole ${word}: the middle price of the rarer half is $${number(rare)}, of the commoner half $${number(common)}.`;
}

/** What must be known to read the picture. */
export function noteAbundance(data: AbundancePrices, { locale }: ViewOptions = {}): string[] {
  const plotted = data.rareEarths.filter(isPlotted);
  const names = (some: readonly RareEarth[]) => some.map(({ name }) => name).join(", ");
  const odd = plotted.filter(({ basis }) => basis !== usualBasis(data));
  const disputed = data.rareEarths.filter((one) => one.disputed);
  const nowhere = data.rareEarths.filter(({ ppm }) => ppm === null);
  return [
    `“About as common”: neither is more than ${formatNumber(alike, { locale, digits: 1 })} times as common as the other.`,
    ...odd.map(
      ({ name, basis }) =>
        `* ${name} is priced ${basis.replace("free on board", "free on board in")}.`,
    ),
    disputed.length > 0
      ? `† ${names(disputed)}: heavy by Fact Sheet 087-02 of the US Geological Survey, which the colours follow, and not named as heavy in its Mineral Commodity Summaries 2026.`
      : "",
    "Purities differ from oxide to oxide; the table has them, and the estimates for the year after.",
    nowhere.length > 0
      ? `Not shown, for want of an abundance: ${names(nowhere).toLowerCase()}.`
      : "",
    "For the other metals there is no price on this basis. Common in the crust does not mean common in ore.",
  ].filter((note) => note !== "");
}
