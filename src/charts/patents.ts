import type { Filings, PatentFilings } from "../model/patentFilings.js";
import type { BarSegment, BarsChart, CategoryBar } from "./categoryBars/barsChart.js";
import { drawBars } from "./categoryBars/drawBars.js";
import { type Figure, viewOf } from "./figure.js";
import { formatNumber } from "./format.js";
import {
  chinaAndRest,
  describePatents,
  findPatents,
  measurePatents,
  nameAll,
  notePatents,
  type PatentReading,
  sayTimes,
  sumOf,
  withArticle,
} from "./patentsText.js";
import { seriesColour } from "./seriesColour.js";
import { upperFirst } from "./upperFirst.js";

const views = [
  { id: "side", label: "Side by side" },
  { id: "together", label: "Three together" },
  { id: "times", label: "As a multiple" },
];

/** Four counts of patent filings, and three ways to set them against each other. */
export const patents: Figure<PatentFilings> = {
  views,
  finding: (data, { view } = {}) => findPatents(data, readingOf(view)),
  measure: (data, { view } = {}) => measurePatents(data, readingOf(view)),
  draw: (data, options = {}) =>
    drawBars(toChart(data, readingOf(options.view), options.locale), options),
  describe: (data, { view, locale } = {}) => describePatents(data, readingOf(view), locale),
  tabulate: (data, { view, locale } = {}) => ({
    caption: measurePatents(data, readingOf(view)),
    columns: [
      { label: "Place", unit: "", numeric: false },
      { label: "Filings", unit: "", numeric: true },
      { label: "China against it", unit: "multiple, derived", numeric: true },
    ],
    rows: toRows(data, locale),
  }),
  notes: (data, { view } = {}) => notePatents(data, readingOf(view)),
};

function readingOf(view: string | undefined): PatentReading {
  return viewOf(views, view) as PatentReading;
}

function toRows(data: PatentFilings, locale: string | undefined): string[][] {
  const { china, rest } = chinaAndRest(data);
  const row = (place: string, filings: number) => {
    const ratio =
      china && filings > 0 ? formatNumber(china.filings / filings, { locale, digits: 2 }) : "–";
    return [place, formatNumber(filings, { locale }), place === "China" ? "–" : ratio];
  };
  const all = data.places.map(({ place, filings }) => row(place, filings));
  return rest.length > 1
    ? [...all, row(`${upperFirst(nameAll(rest))} together`, sumOf(rest))]
    : all;
}

function toChart(
  data: PatentFilings,
  reading: PatentReading,
  locale: string | undefined,
): BarsChart {
  const { china, rest } = chinaAndRest(data);
  const title = findPatents(data, reading);
  if (!china) return { title, bars: [], reference: null };
  const number = (value: number) => formatNumber(value, { locale });
  const segment = (one: Filings, names: readonly string[]): BarSegment => ({
    key: one.place,
    value: one.filings,
    names,
    colour: seriesColour(one.place),
    derived: false,
    readout: `${one.place}: ${number(one.filings)} filings`,
  });
  const whole = (one: Filings): CategoryBar => {
    return { name: one.place, segments: [segment(one, [])], label: number(one.filings) };
  };
  if (reading === "side") return { title, bars: data.places.map(whole), reference: null };
  if (reading === "times") return { title, ...toMultiples(china, rest, locale) };
  const together = {
    name: upperFirst(nameAll(rest)),
    segments: rest.map((one) => segment(one, [one.place, initialsOf(one.place)])),
    label: number(sumOf(rest)),
  };
  return { title, bars: [whole(china), together], reference: null };
}

/** "European Union" → "EU"; one word stays as it is. */
function initialsOf(place: string): string {
  const words = place.split(" ");
  return words.length > 1 ? words.map((word) => word.charAt(0)).join("") : place;
}

function toMultiples(
  china: Filings,
  rest: readonly Filings[],
  locale: string | undefined,
): Pick<BarsChart, "bars" | "reference"> {
  const bars = rest.map(({ place, filings }) => {
    const value = china.filings / filings;
    const readout = `China against ${withArticle(place)}: ${sayTimes(value, locale)} (derived)`;
    const segments = [{ key: place, value, names: [], colour: "china", derived: true, readout }];
    return {
      name: `China against ${withArticle(place)}`,
      segments,
      label: sayTimes(value, locale),
    };
  });
  return { bars, reference: { value: 1, text: "1: equally many" } };
}
