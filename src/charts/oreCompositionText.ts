import type { Deposit, OreComposition } from "../model/oreComposition.js";
import { formatNumber } from "./format.js";
import { upperFirst } from "./upperFirst.js";

/** Two magnet elements that are added up. */
export type OrePair = readonly ["Dy", "Tb"] | readonly ["Nd", "Pr"];

/** A deposit and what is known of a pair in it. */
export interface RankedDeposit {
  deposit: Deposit;
  /** Percent of all rare-earth oxides of the elements that have a figure; null where none has. */
  sum: number | null;
  /** The elements without a figure. */
  without: string[];
}

const ores: Readonly<Record<string, string>> = { "ion-adsorption laterite": "clay" };

const pairWords = { Dy: "dysprosium and terbium", Nd: "neodymium and praseodymium" } as const;

/** "Longnan, China (clay)". */
export function nameDeposit({ name, country, ore }: Deposit): string {
  return `${name.replace(/ \(.*\)$/, "")}, ${country} (${ores[ore] ?? ore})`;
}

/** The deposits by what is known of a pair, the most first, those without a figure last. */
export function rankDeposits({ deposits }: OreComposition, pair: OrePair): RankedDeposit[] {
  return deposits
    .map((deposit) => {
      const isKnown = (element: string) => typeof deposit.shares[element] === "number";
      const without = pair.filter((element) => !isKnown(element));
      const sum = pair.reduce((total, element) => total + (deposit.shares[element] ?? 0), 0);
      return { deposit, sum: pair.some(isKnown) ? sum : null, without };
    })
    .toSorted((a, b) => (b.sum ?? -1) - (a.sum ?? -1));
}

/** "8.6%", "0.6% (Tb: no figure)", "no figure, which is not zero". */
export function sayOre({ sum, without }: RankedDeposit, locale?: string): string {
  if (sum === null) return "no figure, which is not zero";
  const value = `${formatNumber(sum, { locale, digits: sum < 0.95 ? 2 : 1 })}%`;
  return without.length > 0 ? `${value} (${without.join(", ")}: no figure)` : value;
}

/** What the figure shows. */
export function findOre(data: OreComposition, pair: OrePair): string {
  const ranked = rankDeposits(data, pair);
  const [top] = ranked;
  const us = ranked.find(({ deposit }) => deposit.name === "Mountain Pass");
  if (!top || top.sum === null) return "What is in the rare earths of each deposit";
  const what = upperFirst(pairWords[pair[0]]);
  const most = `${what}: ${formatNumber(top.sum)}% in ${top.deposit.name}, ${top.deposit.country}`;
  if (!us) return most;
  const there = us.sum === null ? "no figure" : `${formatNumber(us.sum)}%`;
  return `${most}; ${there} at Mountain Pass`;
}

/** What the bars measure. */
export function measureOre(pair: OrePair): string {
  return `Share of ${pairWords[pair[0]]} in all rare-earth oxides of a deposit, percent; a compilation of the US Geological Survey`;
}

/** The figure in sentences. */
export function describeOre(data: OreComposition, pair: OrePair, locale?: string): string {
  const ranked = rankDeposits(data, pair);
  if (ranked.length === 0) return "Bars. No deposit is known.";
  const each = ranked.map((one) => `${nameDeposit(one.deposit)} ${sayOre(one, locale)}`);
  return `Bars from zero, the largest first. ${findOre(data, pair)}. ${each.join("; ")}.`;
}

/** What must be known to read the picture. */
export function noteOre({ deposits }: OreComposition, pair: OrePair): string[] {
  if (deposits.length === 0) return [];
  return [
    `Two parts of a bar: ${pairWords[pair[0]].replace(" and ", ", then ")}. The value is their sum.`,
    "The shares are of the rare earths, not of the rock: they say nothing about how rich an ore is or how much is mined.",
    "No figure means that the compilation has none. The analyses are of different years, from 1982 on.",
  ];
}
