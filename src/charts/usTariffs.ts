import type { UsTariffs } from "../model/usTariffs.js";
import { type Figure, viewOf } from "./figure.js";
import { formatDay, formatNumber, formatPercent } from "./format.js";
import { drawSteps } from "./steps/drawSteps.js";
import { toTariffChart } from "./usTariffsChart.js";
import {
  findTariffs,
  knownRates,
  measureTariffs,
  noteTariffs,
  peakOf,
  type RateSeries,
  seriesIn,
  type TariffView,
} from "./usTariffsText.js";

const views = [
  { id: "counts", label: "Two counts since 2025" },
  { id: "sides", label: "Both sides since 2018" },
];

/** Average tariffs between the United States and China: two counts that differ and are both right. */
export const usTariffs: Figure<UsTariffs> = {
  views,
  finding: (data, { view } = {}) => findTariffs(data, asView(view)),
  measure: (data, { view } = {}) => measureTariffs(data, asView(view)),
  draw: (data, options = {}) =>
    drawSteps(toTariffChart(data, { view: asView(options.view), locale: options.locale }), options),
  describe: (data, { view, locale } = {}) => {
    const shown = asView(view);
    const series = seriesIn(data, shown).map((one) => describeRates(one, locale));
    return `Step chart. ${measureTariffs(data, shown)}. ${series.join(" ")}`;
  },
  tabulate: (data, { view, locale } = {}) => ({
    caption: measureTariffs(data, asView(view)),
    columns: [
      { label: "From", unit: "", numeric: false },
      { label: "Tariff", unit: "", numeric: false },
      { label: "Average", unit: "percent", numeric: true },
      { label: "Remark", unit: "", numeric: false },
    ],
    rows: seriesIn(data, asView(view)).flatMap(({ name, changes }) =>
      knownRates(changes).map(({ day, percent, text }) => [
        formatDay(day, { locale, year: true }),
        name,
        formatNumber(percent, { locale, digits: 1 }),
        text,
      ]),
    ),
  }),
  notes: (data, { view } = {}) => noteTariffs(data, asView(view)),
};

function asView(view: string | undefined): TariffView {
  return viewOf(views, view) as TariffView;
}

function describeRates({ name, changes }: RateSeries, locale: string | undefined): string {
  const rates = knownRates(changes);
  const peak = peakOf(changes);
  if (!peak) return `${name}: no rate is known.`;
  const say = (one: (typeof rates)[number]) =>
    `${formatDay(one.day, { locale, year: true })} ${formatPercent(one.percent, { locale, digits: 1 })}${one.projected ? " (looking ahead)" : ""}`;
  return `${name}: ${rates.map(say).join("; ")}. Highest: ${say(peak)}.`;
}
