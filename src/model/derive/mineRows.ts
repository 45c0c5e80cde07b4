import type { Row } from "../table.js";
import { type Derivation, keyOf, rowsOf, type Tables } from "./derivation.js";
import { toSums } from "./shares.js";

const table = "mine_production_us_china_world";

function tonnesBy(tables: Tables): Map<string, number> {
  const rows = rowsOf(tables, table).filter(({ measure }) => measure === "mine_production");
  return new Map(rows.map(({ year, geography, value }) => [keyOf(year, geography), Number(value)]));
}

function bgsSums(tables: Tables): Map<string, number> {
  return toSums(
    rowsOf(tables, "mine_production_bgs_by_country")
      .filter(({ tonnes_reo }) => tonnes_reo !== null)
      .map(({ year, country, tonnes_reo }) => {
        return { group: String(year), name: String(country), value: Number(tonnes_reo) };
      }),
  );
}

/** Shares of the world's mines, within the spliced table. */
const worldShares: Derivation = {
  table,
  formula: "row of the country ÷ row of the world, same year",
  covers: ({ measure }) => measure === "share_of_world",
  prepare: (tables) => {
    const tonnes = tonnesBy(tables);
    return ({ year, geography }) => {
      const part = tonnes.get(keyOf(year, geography));
      const world = tonnes.get(keyOf(year, "World"));
      return part === undefined || world === undefined ? undefined : (100 * part) / world;
    };
  },
};

/** What is left of the world total, where no sum of countries is known. */
const residuals: Derivation = {
  table,
  formula: "world − United States − China, same year",
  covers: (row) => isRest(row) && Number(row.year) < 2018,
  prepare: (tables) => {
    const tonnes = tonnesBy(tables);
    return ({ year }) => {
      const [world = Number.NaN, us = 0, china = 0] = ["World", "United States", "China"].map(
        (place) => tonnes.get(keyOf(year, place)),
      );
      return world - us - china;
    };
  },
};

/** The sum of the other countries that the US Geological Survey lists; their total is rounded apart. */
const otherCountries: Derivation = {
  table,
  formula: "sum of the listed countries other than the United States and China",
  covers: (row) => isRest(row) && Number(row.year) >= 2018,
  prepare: (tables) => {
    const others = rowsOf(tables, "mine_production_usgs_by_country").filter(
      ({ country }) => !["World", "United States", "China"].includes(String(country)),
    );
    const sums = toSums(
      others.map(({ year, country, tonnes_reo }) => {
        return { group: String(year), name: String(country), value: Number(tonnes_reo) };
      }),
    );
    return ({ year }) => sums.get(String(year));
  },
};

/** The world of the British Geological Survey: its countries added up. */
const bgsWorld: Derivation = {
  table,
  formula: "sum of all countries that BGS lists",
  covers: ({ geography, measure }) => geography === "World" && measure === "mine_production",
  prepare: (tables) => {
    const sums = bgsSums(tables);
    return ({ year }) => sums.get(String(year));
  },
};

const bgsBeside: Derivation = {
  ...bgsWorld,
  table: "usgs_vs_bgs",
  covers: ({ authority, geography }) => authority === "BGS" && geography === "World",
};

/** What changed between two editions, in percent. */
const revisions: Derivation = {
  table: "usgs_revision_2024",
  formula: "MCS 2026 ÷ MCS 2025 − 1",
  covers: ({ quantity }) => quantity === "change_between_editions",
  prepare: (tables) => {
    const rows = rowsOf(tables, "usgs_revision_2024");
    const tonnes = new Map(
      rows
        .filter(({ quantity }) => quantity === "mine_production")
        .map(({ country, edition, value }) => [keyOf(country, edition), Number(value)]),
    );
    return ({ country }) => {
      const [before, after] = ["MCS 2025", "MCS 2026"].map((edition) =>
        tonnes.get(keyOf(country, edition)),
      );
      return before === undefined || after === undefined ? undefined : (100 * after) / before - 100;
    };
  },
};

function isRest({ geography, measure }: Row): boolean {
  return geography === "Rest of world" && measure === "mine_production";
}

/** Computed rows about mines. */
export const mineRows: readonly Derivation[] = [
  worldShares,
  residuals,
  otherCountries,
  bgsWorld,
  bgsBeside,
  revisions,
];
