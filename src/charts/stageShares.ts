import type { CountryShare, Stage, StageReading, StageShares } from "../model/stageShares.js";
import { type Figure, type ViewOptions, viewOf } from "./figure.js";
import { formatNumber } from "./format.js";
import { seriesColour } from "./seriesColour.js";
import { nameStage } from "./stageNames.js";
import {
  captionOf,
  describeStages,
  findStages,
  measureStages,
  noteStages,
  readingsShown,
  readShare,
  sayShare,
} from "./stageSharesText.js";
import { drawStages } from "./stages/drawStages.js";
import type { StageBar, StagesChart } from "./stages/stagesChart.js";

const views = [
  { id: "newest", label: "Newest figures" },
  { id: "all", label: "Every definition" },
];

/** China's share at each stage from the mine to the magnet, beside the others that are known. */
export const stageShares: Figure<StageShares> = {
  views,
  finding: (data, { view } = {}) => findStages(data, isAll(view)),
  measure: (data, { view } = {}) => measureStages(data, isAll(view)),
  draw: (data, options = {}) => drawStages(toChart(data, options), options),
  describe: (data, { view, locale } = {}) => describeStages(data, isAll(view), locale),
  tabulate: (data, { view, locale } = {}) => ({
    caption: "Shares by stage, year and definition",
    columns: [
      { label: "Stage", unit: "", numeric: false },
      { label: "What is counted", unit: "", numeric: false },
      { label: "Year", unit: "", numeric: false },
      { label: "Country", unit: "", numeric: false },
      { label: "Share", unit: "percent", numeric: true },
      { label: "How we know", unit: "", numeric: false },
    ],
    rows: data.stages.flatMap((stage) =>
      readingsShown(stage, isAll(view)).flatMap((reading) =>
        reading.shares.map((share) => toRow(stage, reading, share, locale)),
      ),
    ),
  }),
  notes: (data, { view } = {}) => noteStages(data, isAll(view)),
};

function isAll(view: string | undefined): boolean {
  return viewOf(views, view) === "all";
}

function toRow(
  { stage }: Stage,
  reading: StageReading,
  { country, percent, approx, derived }: CountryShare,
  locale: string | undefined,
): string[] {
  const number = formatNumber(percent, { locale, digits: 1 });
  const how = derived ? "derived" : "reported";
  return [
    nameStage(stage),
    captionOf(reading, false),
    String(reading.year),
    country,
    approx ? `about ${number}` : number,
    reading.note && country === reading.shares[0]?.country ? `${how}: ${reading.note}` : how,
  ];
}

function toChart(data: StageShares, { view, locale }: ViewOptions): StagesChart {
  return {
    title: findStages(data, isAll(view)),
    stages: data.stages.map((stage) => ({
      name: nameStage(stage.stage),
      bars: readingsShown(stage, isAll(view)).map((reading) => toBar(stage, reading, locale)),
    })),
    missing: "no share found that could be cited",
  };
}

function toBar(stage: Stage, reading: StageReading, locale: string | undefined): StageBar {
  const sum = reading.shares.reduce((total, { percent }) => total + percent, 0);
  const approx = reading.shares.some((share) => share.approx);
  const rest = { country: "others", percent: 100 - sum, approx, derived: true };
  return {
    caption: captionOf(reading, true),
    segments: reading.shares.map((share) => ({
      key: `${stage.stage} ${reading.year} ${reading.definition} ${share.country}`,
      value: share.percent,
      label: sayShare(share, locale),
      colour: seriesColour(share.country),
      derived: share.derived,
      readout: readShare(stage, reading, share, locale),
    })),
    rest: rest.percent >= 0.5 ? sayShare(rest, locale) : "",
  };
}
