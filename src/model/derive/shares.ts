import { from, op } from "arquero";

/** A quantity of one supplier in one group, such as a country in a year. */
export interface Amount {
  group: string;
  name: string;
  value: number;
}

/** The same with its share of the group's sum, in percent. */
export interface Share extends Amount {
  share: number;
}

/** Shares of each group's sum. */
export function toShares(amounts: readonly Amount[]): Share[] {
  // A table without rows has no columns to name.
  if (amounts.length === 0) return [];
  return from([...amounts])
    .groupby("group")
    .derive({ share: (d: Amount) => (100 * d.value) / op.sum(d.value) })
    .ungroup()
    .objects() as Share[];
}

/** The sum of each group. */
export function toSums(amounts: readonly Amount[]): Map<string, number> {
  if (amounts.length === 0) return new Map();
  const sums = from([...amounts])
    .groupby("group")
    .rollup({ sum: op.sum("value") })
    .objects() as { group: string; sum: number }[];
  return new Map(sums.map(({ group, sum }) => [group, sum]));
}
