import type { PromiseMark, Promises, SupplyDeal } from "../model/promises.js";
import { drawDumbbell } from "./dumbbell/drawDumbbell.js";
import type { DumbbellChart, DumbbellRow } from "./dumbbell/dumbbellChart.js";
import type { Figure } from "./figure.js";
import { formatNumber } from "./format.js";
import {
  describePromises,
  endsOf,
  findPromises,
  linesOf,
  nameDeal,
  notePromises,
  sayTonnes,
  sayWhen,
  wordsOf,
} from "./promisedDeliveredText.js";

const kinds = [
  { id: "promised", label: "promised", shape: "diamond", colour: "ink" },
  { id: "planned", label: "planned", shape: "triangle", colour: "ink" },
  { id: "delivered", label: "arrived in Japan", shape: "circle", colour: "new-supply" },
  { id: "made", label: "made for all buyers", shape: "square", colour: "context" },
] as const;

/** What was promised to Japan from outside China, and what came of it. */
export const promisedDelivered: Figure<Promises> = {
  views: [],
  finding: (data, { locale } = {}) => findPromises(data, locale),
  measure: () =>
    "Rare earths for Japan from outside China, tonnes a year; promises and arrivals are counted differently",
  draw: (data, options = {}) => drawDumbbell(toChart(data, options.locale), options),
  describe: (data, { locale } = {}) => describePromises(data, locale),
  tabulate: ({ deals }, { locale } = {}) => ({
    caption: "Rare earths for Japan from outside China: promised, planned and arrived",
    columns: [
      { label: "Supply", unit: "", numeric: false },
      { label: "What is counted", unit: "", numeric: false },
      { label: "When", unit: "", numeric: false },
      { label: "Amount", unit: "tonnes a year", numeric: true },
      { label: "Remark", unit: "", numeric: false },
    ],
    rows: deals.flatMap((deal) =>
      deal.marks.map((mark) => [
        nameDeal(deal),
        wordsOf(mark.kind),
        sayWhen(mark, locale),
        sayTonnes(mark, locale),
        mark.note,
      ]),
    ),
  }),
  notes: notePromises,
};

function toChart(data: Promises, locale: string | undefined): DumbbellChart {
  const shown = new Set(data.deals.flatMap(({ marks }) => marks.map(({ kind }) => kind)));
  return {
    title: findPromises(data, locale),
    kinds: kinds.filter(({ id }) => shown.has(id)),
    rows: data.deals.map((deal) => toRow(deal, locale)),
    formatTick: (value) => formatNumber(value, { locale }),
    unit: "tonnes",
  };
}

function toRow(deal: SupplyDeal, locale: string | undefined): DumbbellRow {
  const { promise, outcome } = endsOf(deal);
  const keyOf = (mark: PromiseMark) => `${deal.deal} ${mark.kind} ${mark.period}`;
  return {
    name: nameDeal(deal),
    marks: deal.marks.map((mark) => ({
      key: keyOf(mark),
      kind: mark.kind,
      value: mark.value,
      label: mark === promise || mark === outcome ? sayTonnes(mark, locale) : "",
      readout: `${nameDeal(deal)}, ${sayWhen(mark, locale)}. ${wordsOf(mark.kind)}: ${sayTonnes(mark, locale)} tonnes`,
    })),
    ends: promise && outcome ? [keyOf(promise), keyOf(outcome)] : null,
    comparable: false,
    words: linesOf(deal, locale),
  };
}
