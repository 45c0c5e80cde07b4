import type { Row } from "../table.js";
import { type Derivation, keyOf, rowsOf } from "./derivation.js";
import { type Amount, toShares, toSums } from "./shares.js";

/** A table's own values by some of its columns. */
function valuesBy(rows: readonly Row[], columns: readonly string[]): Map<string, number> {
  const known = rows.filter(({ value }) => typeof value === "number");
  return new Map(
    known.map((row) => [keyOf(...columns.map((name) => row[name])), Number(row.value)]),
  );
}

const units: Readonly<Record<string, string>> = {
  china_share_of_value: "usd",
  china_share_of_mass: "kg",
};

/** China's share of American imports from eighteen partners, by value and by mass. */
const importShares: Derivation = {
  table: "us_imports_2846_china_share",
  formula: "imports from China ÷ imports from the 18 partners",
  covers: ({ measure }) => String(measure) in units,
  prepare: (tables) => {
    const rows = rowsOf(tables, "us_imports_2846_china_share");
    const values = valuesBy(rows, ["year", "measure", "unit"]);
    return ({ year, measure }) => {
      const unit = units[String(measure)];
      const china = values.get(keyOf(year, "imports_china", unit));
      const all = values.get(keyOf(year, "imports_18_partners", unit));
      return china === undefined || all === undefined ? undefined : (100 * china) / all;
    };
  },
};

/** Shares of a stage of the magnet chain: thousand tonnes of a country by the sum of all countries. */
const supplyShares: Derivation = {
  table: "iea_magnet_ree_supply",
  formula: "thousand tonnes of the country ÷ sum of all country rows of the stage and year",
  covers: ({ measure }) => measure === "share_of_stage",
  prepare: (tables) => {
    const amounts = rowsOf(tables, "iea_magnet_ree_supply")
      .filter(({ measure }) => measure === "magnet_ree_content")
      .map(({ stage, year, country, value }) => {
        return { group: keyOf(stage, year), name: String(country), value: Number(value) };
      });
    const shares = new Map(
      toShares(amounts).map(({ group, name, share }) => [keyOf(group, name), share]),
    );
    return ({ stage, year, country }) => shares.get(keyOf(keyOf(stage, year), country));
  },
};

/** The whole tariff: what was there, and what was added. */
const tariffTotals: Derivation = {
  table: "tariffs_tracker",
  formula: "added since January 2025 + baseline of 2024",
  covers: ({ measure }) => measure === "total",
  prepare: (tables) => {
    const rows = rowsOf(tables, "tariffs_tracker").map((row) => ({
      ...row,
      value: row.percent ?? null,
    }));
    const values = valuesBy(rows, ["date", "measure"]);
    return ({ date }) => {
      const added = values.get(keyOf(date, "added_since_jan_2025"));
      const base = values.get(keyOf(date, "baseline_2024"));
      return added === undefined || base === undefined ? undefined : added + base;
    };
  },
};

/** How often entries of the Entity List had been cited for the first time, up to a year. */
const listTotals: Derivation = {
  table: "entity_list",
  formula: "entries first cited in the year and in all years before, added up",
  covers: ({ measure }) => String(measure).endsWith("_cumulative"),
  prepare: (tables) => {
    const rows = rowsOf(tables, "entity_list");
    return ({ year, measure }) => {
      const cited = String(measure).replace("_cumulative", "_first_cited");
      const before = rows.filter(
        (row) => row.measure === cited && Number(row.year) <= Number(year),
      );
      return before.reduce((sum, { value }) => sum + Number(value), 0);
    };
  },
};

/** Entries of China by year, against the same entries by notice; one of 2021 has no notice date. */
const listByNotice: Derivation = {
  table: "entity_list",
  formula: "entries of all notices of the year, added up",
  covers: ({ measure, year }) => measure === "china_first_cited" && year !== 2021,
  prepare: (tables) => {
    const notices = rowsOf(tables, "entity_list_by_notice").map((row): Amount => {
      const value = Number(row.china_entries_first_listed_still_listed);
      return { group: String(row.federal_register_date).slice(0, 4), name: "China", value };
    });
    const sums = toSums(notices);
    return ({ year }) => sums.get(String(year)) ?? 0;
  },
};

/** Computed rows about trade, tariffs and lists. */
export const tradeRows: readonly Derivation[] = [
  importShares,
  supplyShares,
  tariffTotals,
  listTotals,
  listByNotice,
];
