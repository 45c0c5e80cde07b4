import type { DemandYear, MagnetDemand, UseDemand } from "../model/magnetDemand.js";
import { formatNumber, formatPercent } from "./format.js";

/** What is shown: tonnes by use and scenario, or the shares of the uses in one scenario. */
export type DemandView = "tonnes" | "share";

/** The scenario whose shares are shown: the policies that governments have stated. */
export const middleScenario = "Stated Policies Scenario";

const names: Readonly<Record<string, string>> = {
  total: "All uses",
  "other uses": "Other uses",
  "electric vehicles": "Electric vehicles",
  wind: "Wind",
};

/** The name of a use as a heading. */
export function nameUse(use: string): string {
  return names[use] ?? use;
}

/** "Stated Policies Scenario" → "Stated Policies". */
export function nameScenario(name: string): string {
  return name.replace(/ Scenario$/, "");
}

/** The demand of a use; an empty one when the data have none. */
export function demandOf({ uses }: MagnetDemand, use: string): UseDemand {
  return uses.find((one) => one.use === use) ?? { use, past: [], scenarios: [] };
}

/** The estimates, then one scenario. */
export function courseOf(
  { past, scenarios }: UseDemand,
  scenario: string,
): (DemandYear & { projected: boolean })[] {
  const future = scenarios.find(({ name }) => name === scenario)?.years ?? [];
  return [
    ...past.map((one) => ({ ...one, projected: false })),
    ...future.map((one) => ({ ...one, projected: true })),
  ];
}

/** What the view shows. */
export function findDemand(data: MagnetDemand, view: DemandView): string {
  return (view === "share" ? findShare(data) : findGrowth(data)) ?? "Who needs the magnet elements";
}

function findGrowth(data: MagnetDemand): string | null {
  const spans = ["electric vehicles", "other uses"].map((use) => {
    const { past } = demandOf(data, use);
    const [first, last] = [past[0], past.at(-1)];
    return first && last && first !== last && first.kt > 0 ? { first, last } : null;
  });
  const [cars, others] = spans;
  if (!cars || !others) return null;
  const times = (one: typeof cars) => one.last.kt / one.first.kt;
  if (times(cars) <= times(others) || others.last.kt <= cars.last.kt) return null;
  const say = ({ first, last }: typeof cars) =>
    `from ${formatNumber(first.kt)} to ${formatNumber(last.kt)}`;
  return `From ${cars.first.year} to ${cars.last.year} the demand of electric vehicles went ${say(cars)} thousand tonnes, that of uses other than vehicles and wind ${say(others)}`;
}

function findShare(data: MagnetDemand): string | null {
  const share = (use: string, at: number) => {
    const [part, whole] = [use, "total"].map((one) => {
      return courseOf(demandOf(data, one), middleScenario).at(at);
    });
    return part && whole && whole.kt > 0 ? { ...part, percent: (part.kt / whole.kt) * 100 } : null;
  };
  const past = demandOf(data, "total").past.length;
  const [now, end] = [share("other uses", past - 1), share("other uses", -1)];
  if (past === 0 || !now || !end || now.percent <= 50) return null;
  const still = end.percent > 50 ? "and still" : "and";
  return `Other uses than electric vehicles and wind took ${formatPercent(now.percent)} in ${now.year}, ${still} take ${formatPercent(end.percent)} in ${end.year} if stated policies are carried out`;
}

/** Measure, unit and period. */
export function measureDemand(data: MagnetDemand, view: DemandView): string {
  const years = data.uses.flatMap(({ past, scenarios }) => [
    ...past.map(({ year }) => year),
    ...scenarios.flatMap((one) => one.years.map(({ year }) => year)),
  ]);
  const period = years.length > 0 ? `, ${Math.min(...years)}–${Math.max(...years)}` : "";
  const unit = view === "share" ? "percent of all uses, Stated Policies" : "thousand tonnes";
  return `World demand for the magnet elements by use, ${unit}${period}`;
}

/** What a reader must know to read the figure. */
export function noteDemand({ uses }: MagnetDemand, view: DemandView): string[] {
  if (uses.length === 0) return [];
  return [
    "The magnet elements are praseodymium, neodymium, terbium and dysprosium, by the mass of the elements, not of the magnets.",
    "Only two past years are given, both estimates: no line joins them. All values are rounded to a thousand tonnes, so small ones are coarse and parts need not add up.",
    view === "share"
      ? "Paler columns with a dashed edge are projections of the Stated Policies Scenario."
      : "On the tinted ground: three projections. Circles are Current Policies, squares Stated Policies, triangles High Demand; the label gives their range. Dashed lines lead the eye.",
    "A scenario says what follows if certain policies hold. It is no forecast of what will happen.",
  ];
}
