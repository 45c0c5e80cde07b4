import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";

/** What a number counts: a promise, a plan, what arrived in Japan, or what a company made in all. */
export type PromiseKind = "promised" | "planned" | "delivered" | "made";

/** Tonnes a year, as promised or as counted later. */
export interface PromiseMark {
  kind: PromiseKind;
  /** "2011-03" or "2014"; of what a company made, the year to June. */
  period: string;
  value: number;
  bound: "exact" | "more" | "least" | "upTo";
  note: string;
}

/** One supply with its promises and what became of them, each in order of time. */
export interface SupplyDeal {
  deal: string;
  marks: PromiseMark[];
}

/** Supply for Japan from outside China, promised and delivered. */
export interface Promises extends Basis {
  deals: SupplyDeal[];
}

/** Which items of the table belong to one supply. */
const deals: readonly (readonly [string, readonly string[]])[] = [
  [
    "lynas",
    [
      "sojitz_lynas_alliance",
      "sojitz_jogmec_lynas_final_deal",
      "australia",
      "malaysia_origin_imports",
    ],
  ],
  ["india", ["india"]],
  ["kazakhstan", ["kazakhstan"]],
  ["lynas-ndpr", ["lynas_priority_supply"]],
];

const kinds: Readonly<Record<string, PromiseKind>> = {
  promised_per_year: "promised",
  planned_per_year: "planned",
  delivered: "delivered",
};

const bounds: Readonly<Record<string, PromiseMark["bound"]>> = {
  more_than: "more",
  at_least: "least",
  up_to: "upTo",
};

/** Rows of the promises and of the company → supplies in tonnes; shares in percent stay out. */
export function toPromises(rows: readonly FigureRow[], lynas: readonly FigureRow[]): Promises {
  const used = rows.filter(
    (row) => kinds[textOf(row, "kind")] && textOf(row, "unit") !== "percent",
  );
  const made = newest(lynas.filter((row) => textOf(row, "measure") === "production_ndpr"));
  const all = deals.map(([deal, items]) => ({
    deal,
    marks: [
      ...used.filter((row) => items.includes(textOf(row, "item"))).map(toMark),
      ...(deal === "lynas-ndpr" ? made.map(toMade) : []),
    ].toSorted((a, b) => a.period.localeCompare(b.period)),
  }));
  return { deals: all.filter(({ marks }) => marks.length > 0), ...basisOf([...used, ...made]) };
}

function newest(rows: readonly FigureRow[]): FigureRow[] {
  const yearOf = (row: FigureRow) => maybeNumber(row, "financial_year") ?? 0;
  return rows.toSorted((a, b) => yearOf(b) - yearOf(a)).slice(0, 1);
}

function toMark(row: FigureRow): PromiseMark {
  return {
    kind: kinds[textOf(row, "kind")] ?? "planned",
    period: textOf(row, "period"),
    value: maybeNumber(row, "value") ?? 0,
    bound: bounds[textOf(row, "qualifier")] ?? "exact",
    note: textOf(row, "note"),
  };
}

function toMade(row: FigureRow): PromiseMark {
  const [period, value] = [textOf(row, "financial_year"), maybeNumber(row, "value") ?? 0];
  return { kind: "made", period, value, bound: "exact", note: textOf(row, "note") };
}
