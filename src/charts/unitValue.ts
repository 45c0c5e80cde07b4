import { maxIndex } from "d3";
import type { PricesUnitValue, YearValue } from "../model/pricesUnitValue.js";
import type { Figure } from "./figure.js";
import { formatDay, formatNumber, ratioInWords } from "./format.js";
import { drawUnitValue } from "./unitValueChart.js";

type KnownYear = YearValue & { value: number };

const eventNames: Readonly<Record<string, string>> = {
  collision: "Collision",
  case: "WTO case",
  panel: "Panel report",
  quotaEnd: "Quotas end",
};

/** What a basket of rare earths was worth, year by year, beside the events. */
export const unitValue: Figure<PricesUnitValue> = {
  views: [],
  finding: findUnitValue,
  measure: ({ values }) => {
    const [first, last] = [values[0]?.year, values.at(-1)?.year];
    const period = first === undefined ? "" : `, ${first}–${last}`;
    return `Unit value of rare earths used in the United States, thousand dollars a tonne of oxide${period}, current dollars`;
  },
  draw: (data, options = {}) =>
    drawUnitValue(data, { ...options, title: findUnitValue(data), nameOf: nameEvent }),
  describe: (data, { locale } = {}) => {
    const known = data.values.filter(isKnown);
    const peak = peakOf(data);
    const [first, last] = [known[0], known.at(-1)];
    if (!peak || !first || !last) return "Line chart. No value is known.";
    const say = ({ year, value }: KnownYear) => `${year} ${formatNumber(value, { locale })}`;
    const events = data.events.map(
      ({ day, kind }) => `${nameEvent(kind)} ${formatDay(day, { locale, year: true })}`,
    );
    const marked = events.length > 0 ? ` Marked: ${events.join(", ")}.` : "";
    return `Line chart, dollars a tonne. It starts at ${say(first)}, peaks at ${say(peak)} and ends at ${say(last)}. All values: ${known.map(say).join("; ")}.${marked}`;
  },
  tabulate: ({ values }, { locale } = {}) => ({
    caption: "Unit value of rare earths used in the United States, by year",
    columns: [
      { label: "Year", unit: "", numeric: false },
      { label: "Unit value", unit: "US$ a tonne of oxide", numeric: true },
    ],
    rows: values.map(({ year, value }) => [
      String(year),
      value === null ? "–" : formatNumber(value, { locale }),
    ]),
  }),
  notes: () => [
    "A basket as used in one country, not the price of one element and not an export price; not adjusted for inflation.",
    "A yearly value stands in the middle of its year.",
  ],
};

/** The name of an event on the figure. */
function nameEvent(kind: string): string {
  return eventNames[kind] ?? kind;
}

function isKnown(one: YearValue): one is KnownYear {
  return one.value !== null;
}

function peakOf({ values }: PricesUnitValue): KnownYear | null {
  const known = values.filter(isKnown);
  return known[maxIndex(known, ({ value }) => value)] ?? null;
}

function findUnitValue(data: PricesUnitValue): string {
  const peak = peakOf(data);
  const panel = data.events.find(({ kind }) => kind === "panel");
  const plain = "What a tonne of rare earths was worth, year by year";
  if (!peak || !panel) return plain;
  const year = Number(panel.day.slice(0, 4)) - 1;
  const before = data.values.filter(isKnown).find((one) => one.year === year);
  if (!before || before.year <= peak.year || before.value >= peak.value) return plain;
  const left = ratioInWords(before.value / peak.value);
  return `The price peaked in ${peak.year} and was down to ${left} that before the WTO panel reported`;
}
