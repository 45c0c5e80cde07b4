import type { Refiner, RefiningYear } from "./refiningTonnes.js";

/** What a learner plans; none of it is measured. */
export interface Plans {
  /** Thousand tonnes a year that the new plants refine, all together. */
  kt: number;
  /** Over how many new places they are spread, in equal parts. */
  places: number;
  /** Whether China refines so much less; otherwise its tonnes stay. */
  replaces: boolean;
}

/** One supplier of a scenario. */
export interface Supplier extends Refiner {
  /** Percent of the world. */
  share: number;
  isNew: boolean;
}

/** A world with the new plants in it. */
export interface Scenario {
  year: number;
  projected: boolean;
  suppliers: Supplier[];
  /** Thousand tonnes in all. */
  total: number;
  /** The sum of the squared shares in percent, 0 to 10,000; a rest of many tiny ones adds nothing. */
  hhi: number;
}

/** The name of what stands for many unnamed suppliers. */
export const unnamed = "Rest of world";

/** A year of the table and a learner's plans → the shares and the index. */
export function toScenario({ year, projected, refiners }: RefiningYear, plans: Plans): Scenario {
  const china = refiners.find(({ name }) => name === "China")?.kt ?? 0;
  // China cannot give up more than it has.
  const kt = Math.max(0, plans.replaces ? Math.min(plans.kt, china) : plans.kt);
  const places = kt > 0 ? Math.max(1, Math.round(plans.places)) : 0;
  const existing = refiners.map((one) => {
    const lost = plans.replaces && one.name === "China" ? kt : 0;
    return { ...one, kt: one.kt - lost, isNew: false };
  });
  const added = Array.from({ length: places }, (_, i) => {
    return { name: `New place ${i + 1}`, kt: kt / places, isNew: true };
  });
  const all = [...existing, ...added];
  const total = all.reduce((sum, one) => sum + one.kt, 0);
  const suppliers = all.map((one) => {
    return { ...one, share: total > 0 ? (one.kt / total) * 100 : 0 };
  });
  const hhi = suppliers.reduce((sum, { name, share }) => {
    return sum + (name === unnamed ? 0 : share ** 2);
  }, 0);
  return { year, projected, suppliers, total, hhi };
}

/** The fewest whole thousand tonnes that bring the index below a line; null when none up to `most` do. */
export function findEnough(
  year: RefiningYear,
  plans: Omit<Plans, "kt">,
  { line, most }: { line: number; most: number },
): number | null {
  for (let kt = 0; kt <= most; kt += 1) {
    if (toScenario(year, { ...plans, kt }).hhi < line) return kt;
  }
  return null;
}
