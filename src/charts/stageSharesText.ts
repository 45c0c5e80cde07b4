import type { CountryShare, Stage, StageReading, StageShares } from "../model/stageShares.js";
import { formatNumber } from "./format.js";
import { nameStage } from "./stageNames.js";
import { upperFirst } from "./upperFirst.js";

/** The same stages inside a sentence. */
const stageWords: Readonly<Record<string, string>> = {
  mine: "mining",
  refining: "refining",
  metals: "metals",
  magnets: "magnets",
};

const definitionWords: Readonly<Record<string, string>> = {
  "all rare earths, t REO": "all rare earths, tonnes of oxide",
  "magnet rare earths (Pr+Nd+Tb+Dy content)":
    "the four magnet elements alone (Nd, Pr, Tb, Dy), weight of the elements",
  "magnet rare earths, refined output": "magnet elements alone, refined output",
  "separation of rare earths as stated by the IEA":
    "separation of rare earths, as the IEA states it",
  "sintered permanent magnets, output": "sintered permanent magnets, output",
  "NdFeB magnets, output": "neodymium magnets (NdFeB), output",
  "neodymium magnets, market share":
    "neodymium magnets, share of the market by nationality of the company",
};

/** What a reading is a share of, in words. */
export function captionOf({ definition, year }: StageReading, withYear: boolean): string {
  const words = upperFirst(definitionWords[definition] ?? definition);
  return withYear ? `${words}, ${year}` : words;
}

/** "China 69%", "China about 90%". */
export function sayShare(
  { country, percent, approx }: Omit<CountryShare, "derived">,
  locale: string | undefined,
): string {
  return `${country} ${approx ? "about " : ""}${formatNumber(percent, { locale })}%`;
}

/** One share with its stage, year and definition. */
export function readShare(
  { stage }: Stage,
  reading: StageReading,
  share: CountryShare,
  locale: string | undefined,
): string {
  const derived = share.derived ? " (derived)" : "";
  return `${nameStage(stage)}, ${reading.year}: ${sayShare(share, locale)}${derived}. ${captionOf(reading, false)}`;
}

/** The readings of a stage that a view shows: the newest one, or all. */
export function readingsShown({ readings }: Stage, all: boolean): StageReading[] {
  return all ? readings : readings.slice(0, 1);
}

/** China's share in each reading shown, by stage. */
function chinaShares(data: StageShares, all: boolean): { stage: string; percents: number[] }[] {
  return data.stages
    .map((stage) => ({
      stage: stage.stage,
      percents: readingsShown(stage, all).flatMap(({ shares }) =>
        shares.filter(({ country }) => country === "China").map(({ percent }) => percent),
      ),
    }))
    .filter(({ percents }) => percents.length > 0);
}

/** What the figure shows. */
export function findStages(data: StageShares, all: boolean): string {
  const known = chinaShares(data, all);
  const [first, ...later] = known;
  if (!first || later.length === 0) return "Who holds which share, from the mine to the magnet";
  const [mine, after] = [first.percents, later.flatMap(({ percents }) => percents)];
  if (all && Math.max(...mine) < Math.min(...after)) {
    return `By every definition found, China’s share is smaller at the mine (${rangeOf(mine)}) than after it (${rangeOf(after)})`;
  }
  if (all) return "How large China’s share of a stage is depends on the definition";
  const shares = known.map(
    ({ stage, percents }) => `${rangeOf(percents)} of ${stageWords[stage] ?? stage}`,
  );
  const values = known.map(({ percents }) => percents[0] ?? 0);
  const grows = values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0));
  return `${grows ? "China’s share grows along the chain" : "China’s share along the chain"}: ${shares.join(", ")}`;
}

/** "61–71%", or "94%" for one value. */
function rangeOf(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) =>
    formatNumber(value),
  );
  return low === high ? `${low}%` : `${low}–${high}%`;
}

/** What the bars measure. */
export function measureStages(data: StageShares, all: boolean): string {
  const years = data.stages.flatMap((stage) => readingsShown(stage, all)).map(({ year }) => year);
  if (years.length === 0) return "Percent of the world";
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const period = first === last ? String(first) : `${first} to ${last}`;
  return `Percent of the world at each stage, ${period}; what is counted differs, and stands above each bar`;
}

/** The figure in sentences: every stage with every share. */
export function describeStages(
  data: StageShares,
  all: boolean,
  locale: string | undefined,
): string {
  if (data.stages.length === 0) return "Bars by stage. No share is known.";
  const sentences = data.stages.map((stage) => {
    const readings = readingsShown(stage, all).map((reading) => {
      const shares = reading.shares.map((share) => sayShare(share, locale)).join(", ");
      return `${captionOf(reading, true)}: ${shares}`;
    });
    return `${nameStage(stage.stage)}: ${readings.join("; ") || "no share found"}.`;
  });
  return `Bars of a hundred percent, one under another in the order of the chain. ${findStages(data, all)}. ${sentences.join(" ")}`;
}

/** What must be known to read the picture. */
export function noteStages(data: StageShares, all: boolean): string[] {
  if (data.stages.length === 0) return [];
  return [
    "The definitions differ from bar to bar, so the shares show an order of size, not steps that can be subtracted.",
    all ? "" : sameDefinition(data),
    "Pale bars with an outline are computed here from printed tonnes, solid ones are printed as shares. The tonnes mined in China are estimates.",
    "“Others” is what is left over. Refining includes recycled material, so it can exceed mining.",
  ].filter((note) => note !== "");
}

/** The first two stages of one definition and year, which alone compare like with like. */
function sameDefinition({ stages }: StageShares): string {
  const [first, second] = stages;
  const pairs = (first?.readings ?? []).flatMap((a) =>
    (second?.readings ?? [])
      .filter((b) => a.definition === b.definition && a.year === b.year)
      .map((b) => [a, b] as const),
  );
  const shares = pairs[0]?.map((one) => one.shares.find(({ country }) => country === "China"));
  const [mine, refined] = [shares?.[0], shares?.[1]];
  if (!pairs[0] || !mine || !refined) return "";
  return `On one definition, the magnet elements alone, China had ${formatNumber(mine.percent)}% of mining and ${formatNumber(refined.percent)}% of refining in ${pairs[0][0].year}.`;
}
