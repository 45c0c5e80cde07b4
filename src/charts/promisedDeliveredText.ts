import type { PromiseKind, PromiseMark, Promises, SupplyDeal } from "../model/promises.js";
import { formatMonth, formatNumber } from "./format.js";
import { upperFirst } from "./upperFirst.js";

const dealNames: Readonly<Record<string, string>> = {
  lynas: "Lynas, Australia",
  india: "India",
  kazakhstan: "Kazakhstan",
  "lynas-ndpr": "Lynas, neodymium and praseodymium alone",
};

const kindWords: Readonly<Record<PromiseKind, string>> = {
  promised: "Promised",
  planned: "Planned",
  delivered: "Arrived in Japan",
  made: "Made by the company for all buyers",
};

/** The name of a supply. */
export function nameDeal({ deal }: SupplyDeal): string {
  return dealNames[deal] ?? upperFirst(deal);
}

/** What a mark counts, in words. */
export function wordsOf(kind: PromiseKind): string {
  return kindWords[kind];
}

/** "at least 8,500". */
export function sayTonnes({ value, bound }: PromiseMark, locale?: string): string {
  const word = { exact: "", more: "more than ", least: "at least ", upTo: "up to " }[bound];
  return `${word}${formatNumber(value, { locale })}`;
}

/** "Mar 2011", "2014", "year to June 2025". */
export function sayWhen({ period, kind }: PromiseMark, locale?: string): string {
  if (kind === "made") return `year to June ${period}`;
  return period.length === 7 ? formatMonth(period, { locale, year: true }) : period;
}

/** The last promise of a supply, and the last figure for what came of it. */
export function endsOf({ marks }: SupplyDeal): { promise?: PromiseMark; outcome?: PromiseMark } {
  const last = (kinds: readonly PromiseKind[]) =>
    marks.findLast(({ kind }) => kinds.includes(kind));
  const promise = last(["promised"]) ?? last(["planned"]);
  const outcome = last(["delivered", "made"]);
  return { ...(promise && { promise }), ...(outcome && { outcome }) };
}

/** One line for each kind of mark, with every value and its date. */
export function linesOf(deal: SupplyDeal, locale?: string): string[] {
  const kinds: readonly PromiseKind[] = ["promised", "planned", "delivered", "made"];
  const lines = kinds.flatMap((kind) => {
    const own = deal.marks.filter((mark) => mark.kind === kind);
    if (own.length === 0) return [];
    const each = own.map((mark) => `${sayTonnes(mark, locale)} (${sayWhen(mark, locale)})`);
    const whence = deal.deal === "lynas" && kind === "delivered" ? " from Malaysia" : "";
    return [`${wordsOf(kind)}${whence}: ${each.join(", ")}.`];
  });
  return endsOf(deal).outcome ? lines : [...lines, "Arrived: no figure found."];
}

/** What the figure shows: the largest promise of which an arrival is known. */
export function findPromises({ deals }: Promises, locale?: string): string {
  const kept = deals.flatMap((deal) => {
    const { promise, outcome } = endsOf(deal);
    return promise && outcome?.kind === "delivered" ? [{ promise, outcome }] : [];
  });
  const main = kept.toSorted((a, b) => b.promise.value - a.promise.value)[0];
  if (!main) return "What was promised to Japan, and what arrived";
  const { promise, outcome } = main;
  const years = [promise, outcome].map(({ period }) => period.slice(0, 4));
  return `${upperFirst(sayTonnes(promise, locale))} tonnes a year were ${promise.kind} in ${years[0]}; ${sayTonnes(outcome, locale)} arrived in ${years[1]}`;
}

/** The figure in sentences: every supply with every value. */
export function describePromises(data: Promises, locale?: string): string {
  if (data.deals.length === 0) return "Dot plot. No promise is known.";
  const deals = data.deals.map((deal) => `${nameDeal(deal)}. ${linesOf(deal, locale).join(" ")}`);
  return `Dot plot with one row for each supply, in tonnes a year. ${findPromises(data, locale)}. ${deals.join(" ")}`;
}

/** What must be known to read the picture. */
export function notePromises({ deals }: Promises): string[] {
  if (deals.length === 0) return [];
  const has = (kind: PromiseKind) =>
    deals.some(({ marks }) => marks.some((one) => one.kind === kind));
  const notes = [
    "Dashed lines join what may stand side by side but not be subtracted: on what weight the promises rest is not stated; what came from Malaysia, where Lynas separates its ore, is gross weight at customs.",
    "A plan is no contract.",
  ];
  return has("made")
    ? [
        ...notes,
        "Neodymium and praseodymium are part of the rest, in tonnes of those two; what the company made went to all its buyers.",
      ]
    : notes;
}
