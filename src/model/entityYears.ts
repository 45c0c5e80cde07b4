import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";

/** Entries by the year of the notice that they cite first. */
export interface EntityYear {
  year: number;
  entries: number;
  /** How many notices of that year have entries that still stand. */
  notices: number;
}

/** China entries on the list that still stand, by year; a year without one has none. */
export interface EntityYears extends Basis {
  years: EntityYear[];
  /** Month of the text that was counted, in words as the table has it; "" when it has none. */
  asOf: string;
}

/** Rows by notice → sums by year, with every year between the first and the last. */
export function toEntityYears(rows: readonly FigureRow[]): EntityYears {
  const dated = rows.map((row) => ({
    year: Number(textOf(row, "federal_register_date").slice(0, 4)),
    entries: maybeNumber(row, "china_entries_first_listed_still_listed") ?? 0,
  }));
  const known = dated.map(({ year }) => year);
  const first = Math.min(...known);
  const count = known.length > 0 ? Math.max(...known) - first + 1 : 0;
  const asOf = /text of (\w+ \d{4})/.exec(textOf(rows[0] ?? {}, "note"))?.[1] ?? "";
  return {
    years: Array.from({ length: count }, (_, i) => {
      const own = dated.filter(({ year }) => year === first + i);
      const entries = own.reduce((sum, one) => sum + one.entries, 0);
      return { year: first + i, entries, notices: own.length };
    }),
    asOf,
    ...basisOf(rows),
  };
}
