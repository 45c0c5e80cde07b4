import { type FigureRow, maybeNumber, textOf } from "./figureRow.js";

/** Tonnes of one year by one counter; null where the counter has none. */
export interface Count {
  year: number;
  china: number | null;
  world: number | null;
}

/** What each counter has: China's tonnes and the world's, by year. */
export interface Counts {
  /** China by the BGS, over the world total of DS140: all that there is before 1992. */
  first: Count[];
  bgs: Count[];
  summaries: Count[];
  yearbook: Count[];
  /** World totals only; `china` is empty. */
  ds140: Count[];
}

/** What can be chosen for each span of years, the choice of our own figure first. */
export const spanChoices = {
  early: ["BGS", "China by the BGS, world by DS140"],
  middle: ["USGS summaries", "BGS", "China by the USGS, world by DS140"],
  late: ["USGS with its yearbook", "USGS summaries", "BGS", "China by the USGS, world by DS140"],
} as const;

/** A choice for each span, as the reader made it. */
export interface SpliceChoice {
  early: string;
  middle: string;
  late: string;
}

/** The choice of the figure `mineOutput`. */
export const usualChoice: SpliceChoice = {
  early: spanChoices.early[0],
  middle: spanChoices.middle[0],
  late: spanChoices.late[0],
};

/** One year of the spliced line. */
export interface SplicedYear {
  year: number;
  /** Percent of the world; null for a year that the chosen source does not have. */
  share: number | null;
  /** On what it rests; no line may join two. */
  source: string;
}

/** Rows of the tables → what each counter has. */
export function toCounts(
  spliced: readonly FigureRow[],
  authorities: readonly FigureRow[],
  history: readonly FigureRow[],
): Counts {
  const output = spliced.filter((row) => textOf(row, "measure") === "mine_production");
  const ofYears = (from: number, to: number) =>
    countsOf(output, "value").filter(({ year }) => year >= from && year <= to);
  const by = (name: string) => {
    const own = authorities.filter((row) => textOf(row, "authority") === name);
    return countsOf(own, "tonnes_reo");
  };
  return {
    first: ofYears(1985, 1991),
    bgs: [...ofYears(1992, 2002), ...by("BGS")],
    summaries: [...by("USGS"), ...ofYears(2025, 2025)],
    yearbook: ofYears(2018, 2022),
    ds140: countsOf(history, "tonnes_reo"),
  };
}

function countsOf(rows: readonly FigureRow[], column: string): Count[] {
  const years = [...new Set(rows.flatMap((row) => maybeNumber(row, "year") ?? []))];
  const find = (year: number, name: string) => {
    const isIt = (row: FigureRow) =>
      maybeNumber(row, "year") === year && textOf(row, "geography") === name;
    const row = rows.find(isIt);
    return row ? maybeNumber(row, column) : null;
  };
  return years.map((year) => ({ year, china: find(year, "China"), world: find(year, "World") }));
}

/** The line from 1985 to 2025 that the choices make; an unknown choice leaves a gap. */
export function spliceShares(counts: Counts, { early, middle, late }: SpliceChoice): SplicedYear[] {
  return Array.from({ length: 41 }, (_, i) => {
    const year = 1985 + i;
    if (year < 1992) return toYear(year, "BGS minerals over DS140", { china: counts.first });
    const choice = year < 2003 ? early : year < 2014 ? middle : late;
    return toYear(year, ...partsOf(year, choice, counts));
  });
}

/** Where a year's two numbers come from; the world's from China's source when it is not named. */
interface Parts {
  china: readonly Count[];
  world?: readonly Count[];
}

/** The source of a year by its name, and its lists. */
function partsOf(year: number, choice: string, counts: Counts): [string, Parts] {
  const { bgs, summaries, yearbook, ds140 } = counts;
  if (choice === "BGS") return [year > 2023 ? "BGS, read in a copy" : "BGS", { china: bgs }];
  if (choice.startsWith("China by the BGS"))
    return ["BGS over DS140", { china: bgs, world: ds140 }];
  if (choice.startsWith("China by the USGS")) {
    return [`USGS over DS140${kindOf(year)}`, { china: summaries, world: ds140 }];
  }
  if (!choice.startsWith("USGS")) return ["", { china: [] }];
  const isInYearbook = choice !== "USGS summaries" && yearbook.some((one) => one.year === year);
  if (isInYearbook) return [`USGS yearbook${kindOf(year)}`, { china: yearbook }];
  return [`USGS summaries${kindOf(year)}`, { china: summaries }];
}

/** What the figure of the USGS for China is; a quota and an output are not one line. */
function kindOf(year: number): string {
  if (year < 2014) return "";
  return year < 2024 ? ", quota" : ", estimate";
}

function toYear(year: number, source: string, { china: part, world = part }: Parts): SplicedYear {
  const at = (list: readonly Count[]) => list.find((one) => one.year === year);
  const [china, whole] = [at(part)?.china ?? null, at(world)?.world ?? null];
  return { year, source, share: china === null || !whole ? null : (china / whole) * 100 };
}

/** What people tell of such a line. */
export interface SpliceStory {
  /** The highest share; null for a line without values. */
  peak: { year: number; share: number } | null;
  /** The share in 2020; null when the source has none. */
  in2020: number | null;
  /** Years without a figure. */
  missing: number[];
  /** Years in which China would have mined more than the world. */
  impossible: number[];
}

/** Peak, share in 2020, gaps, and what cannot be. */
export function tellSplice(line: readonly SplicedYear[]): SpliceStory {
  const known = line.flatMap(({ year, share }) => (share === null ? [] : [{ year, share }]));
  const peak = known.toSorted((a, b) => b.share - a.share)[0] ?? null;
  return {
    peak,
    in2020: known.find(({ year }) => year === 2020)?.share ?? null,
    missing: line.filter(({ share }) => share === null).map(({ year }) => year),
    impossible: known.filter(({ share }) => share > 100).map(({ year }) => year),
  };
}
