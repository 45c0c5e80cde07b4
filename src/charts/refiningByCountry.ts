import type { RefiningByCountry, StageShares, StageYear } from "../model/refiningByCountry.js";
import { type DrawOptions, type Figure, viewOf } from "./figure.js";
import { formatNumber, formatPercent } from "./format.js";
import { seriesColour } from "./seriesColour.js";
import { drawStacks } from "./stackedShares/drawStacks.js";
import type { StackChart } from "./stackedShares/stackChart.js";

type Stage = "refining" | "mining";

const views = [
  { id: "refining", label: "Refining" },
  { id: "mining", label: "Mining" },
];

/** Who refines and who mines the magnet rare earths, now and if the planned projects come. */
export const refiningByCountry: Figure<RefiningByCountry> = {
  views,
  finding: (data, { view } = {}) => findStage(data, stageOf(view)),
  measure: (data, { view } = {}) => measure(data, stageOf(view)),
  draw: (data, options = {}) => drawStacks(toChart(data, options), options),
  describe: (data, { view, locale } = {}) => {
    const stage = stageOf(view);
    const years = data[stage].years.map((year) => sayYear(data[stage], year, locale));
    const known = years.length > 0 ? years.join(" ") : "No share is known.";
    return `Stacked columns. ${measure(data, stage)}. ${known}`;
  },
  tabulate: (data, { view, locale } = {}) => {
    const stage = stageOf(view);
    const { countries, years } = data[stage];
    return {
      caption: measure(data, stage),
      columns: [
        { label: "Year", unit: "", numeric: false },
        ...countries.map((label) => ({ label, unit: "percent", numeric: true })),
      ],
      rows: years.map(({ year, projected, shares }) => [
        `${year}${projected ? " (projection)" : ""}`,
        ...shares.map((share) =>
          share === null ? "–" : formatNumber(share, { locale, digits: 1 }),
        ),
      ]),
    };
  },
  notes: (data, { view } = {}) => {
    if (data.refining.years.length === 0) return [];
    return [
      "Paler columns with a dashed edge are the agency’s base case: what the projects now in the pipeline would bring, and no forecast of demand.",
      "Magnet rare earths are praseodymium, neodymium, terbium and dysprosium, counted by the mass of the elements; the shares are derived from tonnages.",
      stageOf(view) === "refining"
        ? "Refining includes recycled feed, so it is more than mining."
        : "",
    ].filter((note) => note !== "");
  },
};

function stageOf(view: string | undefined): Stage {
  return viewOf(views, view) as Stage;
}

function measure(data: RefiningByCountry, stage: Stage): string {
  const [first, last] = [data[stage].years[0], data[stage].years.at(-1)];
  const period = first && last ? `, ${first.year}–${last.year}` : "";
  return `${stage === "refining" ? "Refining" : "Mining"} of magnet rare earths by country, percent of the world${period}`;
}

function chinaIn({ countries }: StageShares, { shares }: StageYear): number | null {
  return shares[countries.indexOf("China")] ?? null;
}

function findStage(data: RefiningByCountry, stage: Stage): string {
  const { years } = data[stage];
  const now = years.findLast(({ projected }) => !projected);
  const next = years.find(({ projected }) => projected);
  const end = years.at(-1);
  const values = [now, next, end].map((year) => (year ? chinaIn(data[stage], year) : null));
  const [before, soon, late] = values;
  const verb = stage === "refining" ? "refined" : "mined";
  if (!now || !next || !end || before == null || soon == null || late == null) {
    return `Who ${stage === "refining" ? "refines" : "mines"} the magnet rare earths`;
  }
  const say = (value: number) => formatPercent(value);
  const today = `In ${now.year} China ${verb} ${say(before)} of the magnet rare earths`;
  if (soon >= before) return `${today}; in the base case it is ${say(soon)} in ${next.year}`;
  const stays =
    Math.abs(late - soon) < 2 ? ", and stays near that" : `, and ${say(late)} in ${end.year}`;
  return `${today}; in the base case it falls to ${say(soon)} in ${next.year}${stays}`;
}

function sayYear(
  { countries }: StageShares,
  { year, projected, shares }: StageYear,
  locale: string | undefined,
): string {
  const parts = shares.flatMap((share, i) =>
    share === null ? [] : [`${countries[i]} ${formatPercent(share, { locale, digits: 1 })}`],
  );
  return `${year}${projected ? " (projection)" : ""}: ${parts.join(", ")}.`;
}

function toChart(data: RefiningByCountry, { view, locale }: DrawOptions): StackChart {
  const stage = data[stageOf(view)];
  const format = (share: number) => formatPercent(share, { locale });
  const contexts = stage.countries.filter((name) => seriesColour(name) === "context");
  return {
    title: findStage(data, stageOf(view)),
    parts: stage.countries.map((name) => {
      return { name, colour: seriesColour(name), shade: Math.max(0, contexts.indexOf(name)) };
    }),
    moments: stage.years.map(({ year, projected, shares }) => ({
      time: year,
      label: String(year),
      projected,
      values: shares,
      readouts: shares.map((share, i) => {
        const kind = projected ? " (projection)" : "";
        return `${stage.countries[i]}, ${year}: ${share === null ? "no figure found" : format(share)}${kind}`;
      }),
    })),
    format,
    toCome: "base case of planned projects",
    missing: "not found",
  };
}
