import type { Row } from "../table.js";
import { toConcentration } from "./concentration.js";
import { type Derivation, keyOf, rowsOf, type Tables } from "./derivation.js";
import { type Amount, toShares } from "./shares.js";

const table = "hhi";

/** Concentration of mining by country, out of a table of tonnes by year and country. */
function mineRows(basis: string, source: string, isListed: (row: Row) => boolean): Derivation {
  return {
    table,
    formula: "shares of the sum of the listed countries; HHI = Σ (share in percent)²",
    covers: (row) => row.stage === "mine" && String(row.basis).startsWith(basis),
    prepare: (tables) => {
      const amounts = rowsOf(tables, source)
        .filter((row) => typeof row.tonnes_reo === "number" && isListed(row))
        .map(({ year, country, tonnes_reo }): Amount => {
          return { group: String(year), name: String(country), value: Number(tonnes_reo) };
        });
      const shares = new Map(
        toShares(amounts).map(({ group, name, share }) => [keyOf(group, name), share]),
      );
      const concentration = toConcentration(amounts);
      return ({ year, measure }) => {
        if (measure === "china_share") return shares.get(keyOf(year, "China"));
        const found = concentration.get(String(year));
        return measure === "top3_share" ? found?.top3 : found?.hhi;
      };
    },
  };
}

const rest = "Rest of world";

function supplyAmounts(tables: Tables): Amount[] {
  return rowsOf(tables, "iea_magnet_ree_supply")
    .filter(({ measure }) => measure === "magnet_ree_content")
    .map(({ stage, year, country, value }) => {
      return { group: keyOf(stage, year), name: String(country), value: Number(value) };
    });
}

/** Concentration of the supply of magnet rare earths, where the rest of the world is one unnamed row. */
const supplyRows: Derivation = {
  table,
  formula:
    "HHI = Σ (share in percent)²; lowest with the rest of the world as many tiny suppliers, highest as one",
  covers: ({ basis }) => String(basis).startsWith("IEA, magnet rare earths"),
  prepare: (tables) => {
    const amounts = supplyAmounts(tables);
    const low = toConcentration(amounts, { rest });
    const high = toConcentration(amounts, { rest, restAsOne: true });
    return ({ stage, year, measure }) => {
      const group = keyOf(stage === "mine" ? "mining" : stage, year);
      if (measure === "top3_share") return low.get(group)?.top3;
      return (measure === "hhi_high" ? high : low).get(group)?.hhi;
    };
  },
};

/** A single share, squared: the least that the index can be. */
const magnetRows: Derivation = {
  table,
  formula: "94² ≤ HHI",
  covers: ({ stage }) => stage === "magnets",
  prepare: (tables) => {
    const share = rowsOf(tables, "stage_shares_latest").find(
      ({ stage, country, year, percent }) =>
        String(stage).includes("magnet") &&
        country === "China" &&
        year === 2024 &&
        percent !== null,
    )?.percent;
    return () => (typeof share === "number" ? share ** 2 : undefined);
  },
};

/** How the rows of the table of concentration follow from others. */
export const hhiRows: readonly Derivation[] = [
  mineRows("BGS", "mine_production_bgs_by_country", () => true),
  mineRows("USGS", "mine_production_usgs_by_country", ({ country }) => {
    return !["Other countries", "World"].includes(String(country));
  }),
  supplyRows,
  magnetRows,
];
