import type { HhiByStage, IndexYear, StageIndex } from "../model/hhiByStage.js";
import { enForms } from "../model/words/en/forms.js";
import { formatNumber } from "./format.js";

const stageNames: Readonly<Record<string, string>> = {
  mine: "Mining",
  refining: "Refining",
  magnets: "Magnets",
};

/** What a series counts: "Mining, magnet rare earths". */
export function nameIndex({ stage, basis }: StageIndex): string {
  const name = stageNames[stage] ?? stage;
  if (/t REO/.test(basis)) return `${name}, all rare earths`;
  if (/magnet rare earths/.test(basis)) return `${name}, magnet rare earths`;
  return name;
}

/** By whose figures: "IEA, base case". */
export function publisherOf({ basis }: StageIndex): string {
  const publisher = basis.split(/[ ,]/)[0] ?? "";
  return /base case/.test(basis) ? `${publisher}, base case` : publisher;
}

/** A value of the index as a text. */
export function formatIndex(value: number, locale: string | undefined): string {
  return formatNumber(value, { locale });
}

/** A year's value in words: a number, a range or a lower bound. */
export function sayIndex({ low, high, projected }: IndexYear, locale: string | undefined): string {
  const ahead = projected ? " (projection)" : "";
  if (high === null) return `at least ${formatIndex(low, locale)}${ahead}`;
  if (high === low) return `${formatIndex(low, locale)}${ahead}`;
  return `${formatIndex(low, locale)}–${formatIndex(high, locale)}${ahead}`;
}

/** What the figure shows: the stages compared in the last year that all of them share. */
export function findHhi({ indices }: HhiByStage, locale: string | undefined): string {
  const plain = "How concentrated the supply of rare earths is, stage by stage";
  const ofIea = (stage: string) =>
    indices.find((one) => one.stage === stage && publisherOf(one).startsWith("IEA"));
  const stages = ["mine", "refining", "magnets"].map(ofIea);
  const known = stages.map((one) => one?.years.filter(({ projected }) => !projected).at(-1));
  const [mine, refining, magnets] = known;
  if (!mine || !refining || !magnets) return plain;
  const rises = mine.low < refining.low && refining.low < magnets.low;
  const isOneYear = new Set([mine.year, refining.year, magnets.year]).size === 1;
  if (!rises || !isOneYear) return plain;
  const round = (value: number) => formatIndex(Math.round(value / 100) * 100, locale);
  return `The further from the mine, the fewer suppliers: an index of ${round((mine.low + (mine.high ?? mine.low)) / 2)} in mining, ${round((refining.low + (refining.high ?? refining.low)) / 2)} in refining and at least ${round(magnets.low)} in magnets in ${mine.year}`;
}

/** Measure, unit and period. */
export function measureHhi({ indices }: HhiByStage): string {
  const years = indices.flatMap((one) => one.years.map(({ year }) => year));
  const period = years.length > 0 ? `, ${Math.min(...years)}–${Math.max(...years)}` : "";
  return `Concentration of supply by country, Herfindahl-Hirschman index from 0 to 10,000 (one country alone)${period}`;
}

/** What a reader must know to read the figure. */
export function noteHhi({ indices, sources }: HhiByStage): string[] {
  if (indices.length === 0) return [];
  return [
    "The index adds up the squared shares of all countries in percent. All values are derived here from published tonnages or shares; labels are rounded to hundreds.",
    "The panels count different things or come from different publishers: compare shapes, do not join lines. Where a line breaks off, another edition begins.",
    "On the tinted ground, dashed: the agency’s base case of planned projects. An unnamed rest of the world gives a narrow range, drawn at its middle.",
    "The value for magnets is a lower bound, from one printed share.",
    sources.includes("bgs-wms") ? enForms.bgs : "",
  ].filter((note) => note !== "");
}
