import { expect, it } from "vitest";
import { rowId } from "../../src/model/rowId.js";
import { readDataFolder } from "../../src/site/readData.js";

it("follows the key alone", () => {
  const row = { year: 2010, country: "China", value: 5 };
  expect(rowId(row, ["year", "country"])).toBe(rowId({ ...row, value: 6 }, ["year", "country"]));
  expect(rowId(row, ["year", "country"])).not.toBe(
    rowId({ ...row, country: "Japan" }, ["year", "country"]),
  );
});

it("tells keys apart whose words run together", () => {
  expect(rowId({ a: "x", b: "yz" }, ["a", "b"])).not.toBe(rowId({ a: "xy", b: "z" }, ["a", "b"]));
});

it.each(
  [...readDataFolder().tables.values()].map((table) => [table.resource.name, table] as const),
)("is unique in %s", (_name, { rows, resource }) => {
  const ids = rows.map((row) => rowId(row, resource.schema.primaryKey));
  expect(new Set(ids).size).toBe(rows.length);
});
