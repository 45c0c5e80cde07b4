import { desc, from, op } from "arquero";
import { type Amount, type Share, toShares } from "./shares.js";

/** How concentrated a group of suppliers is. */
export interface Concentration {
  /** The sum of the squared shares in percent, from 0 to 10,000. */
  hhi: number;
  /** The shares of the three largest, added up, in percent. */
  top3: number;
}

/** Concentration by group; `rest` names amounts that stand for many unnamed suppliers. */
export function toConcentration(
  amounts: readonly Amount[],
  { rest = "", restAsOne = false }: { rest?: string; restAsOne?: boolean } = {},
): Map<string, Concentration> {
  if (amounts.length === 0) return new Map();
  const shares = toShares(amounts).map((each) => {
    const unnamed = each.name === rest;
    // Many tiny suppliers add nothing to a sum of squares; one supplier adds all of it.
    const squared = unnamed && !restAsOne ? 0 : each.share ** 2;
    return { ...each, squared, named: unnamed ? 0 : each.share };
  });
  const ranked = from(shares)
    .groupby("group")
    .orderby(desc("named"))
    .derive({ rank: op.row_number() })
    .derive({ top: (d: Share & { rank: number; named: number }) => (d.rank <= 3 ? d.named : 0) })
    .rollup({ hhi: op.sum("squared"), top3: op.sum("top") })
    .objects() as ({ group: string } & Concentration)[];
  return new Map(ranked.map(({ group, hhi, top3 }) => [group, { hhi, top3 }]));
}
