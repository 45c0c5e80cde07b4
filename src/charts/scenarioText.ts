import type { Scenario, Supplier } from "../model/refiningScenario.js";
import { enScenario as words } from "../model/words/en/scenario.js";
import { formatNumber, formatPercent } from "./format.js";

/** The index as it is written: 8,353. */
export function sayHhi(hhi: number, locale?: string): string {
  return formatNumber(Math.round(hhi), { locale });
}

/** The share of the suppliers that pass, added up. */
export function sumShares({ suppliers }: Scenario, isOne: (supplier: Supplier) => boolean): number {
  return suppliers.filter(isOne).reduce((sum, { share }) => sum + share, 0);
}

/** The scenario in sentences: the index against the line, and who refines what. */
export function sayScenario(
  scenario: Scenario,
  { line, locale }: { line: number; locale?: string },
): string {
  const { hhi, suppliers, total, year, projected } = scenario;
  const percent = (share: number) => formatPercent(share, { locale });
  const index = sayHhi(hhi, locale);
  const verdict = hhi < line ? words.below : words.above;
  const china = sumShares(scenario, ({ name }) => name === "China");
  const added = sumShares(scenario, ({ isNew }) => isNew);
  const who = suppliers.some(({ isNew }) => isNew)
    ? words.planned(percent(china), percent(added))
    : words.start(percent(china), formatNumber(total, { locale }), year);
  const equals = hhi > 0 ? words.equals(formatNumber(10_000 / hhi, { locale, digits: 1 })) : "";
  const parts = [verdict(index, sayHhi(line, locale)), who, equals];
  return [...parts, projected ? words.projected : ""].filter((part) => part !== "").join(" ");
}
