import type { MineOutput, Segment } from "../model/mineOutput.js";
import { enForms } from "../model/words/en/forms.js";
import type { YearSeries } from "../model/yearSeries.js";
import { formatPercent, ratioInWords } from "./format.js";
import { extremeOf, type KnownYear, knownYears, statusRuns } from "./lines/seriesText.js";

/** What is shown: tonnes, or shares of the world. */
export type MineView = "tonnes" | "share";

/** Short names of the sources, for the strip under the axis. */
const sourceNames: Readonly<Record<string, string>> = {
  "usgs-ds140": "USGS history",
  "bgs-wms": "BGS",
  "usgs-mcs-editions": "USGS summaries",
  "usgs-myb-2022": "USGS yearbook",
  "usgs-mcs-2025": "USGS summary 2025",
  "usgs-mcs-2026-re": "USGS summary 2026",
};

/** The sources of a segment by their short names. */
export function nameSources({ sources }: Segment): string {
  return sources.map((id) => sourceNames[id] ?? id).join(", ");
}

/** Who published the sources of a segment. */
export function namePublishers(segment: Segment): string {
  const names = nameSources(segment).split(", ");
  return [...new Set(names.map((name) => name.split(" ")[0]))].join(", ");
}

/** Which years rest on which sources, in a sentence; "" without any. */
export function listSegments({ segments }: MineOutput): string {
  const parts = segments.map((one) => {
    const years = one.from === one.to ? one.from : `${one.from}–${one.to}`;
    return `${years} ${nameSources(one)}`;
  });
  return parts.length > 0 ? `Sources: ${parts.join("; ")}.` : "";
}

/** The series of a view. */
export function shownIn(data: MineOutput, view: MineView): YearSeries[] {
  return view === "share" ? data.shares : data.tonnes;
}

/** The series of a country; an empty one when the data have none. */
export function seriesOf(series: readonly YearSeries[], name: string): YearSeries {
  return series.find((one) => one.name === name) ?? { name, values: [] };
}

/** What the view shows. */
export function findMineOutput(data: MineOutput, view: MineView): string {
  const finding = view === "share" ? findShare(data) : findLead(data);
  return finding ?? "Who mined the world’s rare earths";
}

function findLead({ tonnes }: MineOutput): string | null {
  const us = new Map(
    knownYears(seriesOf(tonnes, "United States")).map((one) => [one.year, one.value]),
  );
  const china = knownYears(seriesOf(tonnes, "China")).filter(({ year }) => us.has(year));
  const last = china.at(-1);
  const others = last ? us.get(last.year) : undefined;
  if (!last || !others) return null;
  const behind = china.filter(({ year, value }) => value <= (us.get(year) ?? 0)).at(-1);
  const times = `in ${last.year} China mined ${ratioInWords(last.value / others)} what the United States did`;
  if (!behind) return `China mined more than the United States in every year; ${times}`;
  if (behind === last) return `The United States mined more than China in ${last.year}`;
  return `Since ${behind.year + 1} China has out-mined the United States every year; ${times}`;
}

/** China's highest share, and the lowest one after it. */
export function turnsOf(data: MineOutput): { peak: KnownYear; trough: KnownYear } | null {
  const years = knownYears(seriesOf(data.shares, "China"));
  const peak = extremeOf(years, "high");
  if (!peak) return null;
  const trough = extremeOf(
    years.filter(({ year }) => year > peak.year),
    "low",
  );
  return trough ? { peak, trough } : null;
}

function findShare(data: MineOutput): string | null {
  const turns = turnsOf(data);
  const last = knownYears(seriesOf(data.shares, "China")).at(-1);
  if (!turns || !last) return null;
  const say = ({ value }: KnownYear) => formatPercent(value);
  const { peak, trough } = turns;
  const fall = `China’s share of mining peaked at ${say(peak)} in ${peak.year} and fell to ${say(trough)} in ${trough.year}`;
  if (last === trough) return fall;
  return `${fall}; in ${last.year} it was ${say(last)} again`;
}

/** What a reader must know to read a view. */
export function noteMineOutput(data: MineOutput, view: MineView): string[] {
  const quota = statusRuns(seriesOf(data.tonnes, "China")).filter(
    ({ status }) => status === "quota",
  );
  const [from, to] = [quota[0]?.from, quota.at(-1)?.to];
  const isRevised = shownIn(data, view).some(({ values }) =>
    values.some(({ former }) => former !== null),
  );
  return [
    data.segments.length > 1
      ? "Where a line breaks off, at a dotted line, another source begins: do not read the step as an event."
      : "",
    from === undefined
      ? ""
      : `From ${from} to ${to} China’s figure is its production quota, without undocumented output.`,
    isRevised ? "A hollow square is what the edition a year earlier had printed." : "",
    data.segments.length > 1
      ? "Before 1992 the sources disagree about who led. From 2018 the parts need not add up to the rounded world total."
      : "",
    data.segments.length === 0
      ? ""
      : view === "tonnes"
        ? "Hollow dots: the rest of the world is derived, a remainder or a sum of the listed countries."
        : "Hollow dots: all shares are derived here.",
    data.sources.includes("bgs-wms") ? enForms.bgs : "",
  ].filter((note) => note !== "");
}
