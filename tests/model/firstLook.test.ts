import { describe, expect, it } from "vitest";
import type { Look } from "../../src/model/dataPackage.js";
import { toFirstLook } from "../../src/model/firstLook.js";
import type { Row, Table } from "../../src/model/table.js";

const rows: Row[] = [
  { year: 2009, country: "China", unit: "t", value: 5 },
  { year: 2010, country: "China", unit: "t", value: null },
  { year: 2009, country: "Japan", unit: "t", value: 2 },
  { year: 2009, country: "China", unit: "percent", value: 71 },
];

function table(look?: Look): Table {
  const field = (name: string) => ({ name, type: "string" as const, title: name });
  const resource = {
    ...{ name: "t", path: "t.csv", title: "t", description: "t", vintage: "2010", licenses: [] },
    schema: { fields: ["year", "country", "unit", "value"].map(field), primaryKey: ["year"] },
    ...(look ? { look } : {}),
  };
  return { resource, rows, lines: [2, 3, 4, 5] };
}

describe("toFirstLook", () => {
  it("is nothing without a look", () => expect(toFirstLook(table())).toBeUndefined());

  it("keeps to one unit, tells series apart and leaves gaps out", () => {
    const look = toFirstLook(
      table({ x: "year", y: "value", by: ["country"], where: { unit: "t" } }),
    );
    expect(look?.unit).toBe("t");
    expect(
      look?.series.map(({ name, points }) => [name, points.map(({ value }) => value)]),
    ).toEqual([
      ["China", [5]],
      ["Japan", [2]],
    ]);
  });

  it("knows names from times", () => {
    expect(toFirstLook(table({ x: "year", y: "value" }))?.time).toBe(true);
    expect(toFirstLook(table({ x: "country", y: "value" }))?.time).toBe(false);
  });

  it("says what its rows have in common besides the unit", () => {
    const look = toFirstLook(
      table({ x: "year", y: "value", where: { unit: "t", country: "Japan" } }),
    );
    expect(look?.where).toEqual(["Japan"]);
  });

  it("counts names from 0 and keeps times as years", () => {
    const at = (x: string) =>
      toFirstLook(table({ x, y: "value", where: { unit: "t" } }))?.series[0]?.points.map(
        (point) => point.at,
      );
    expect(at("country")).toEqual([0, 1]);
    expect(at("year")).toEqual([2009.5, 2009.5]);
  });

  it("is empty when no row fits", () => {
    const look = toFirstLook(table({ x: "year", y: "value", where: { country: "Atlantis" } }));
    expect(look).toMatchObject({ series: [], where: ["Atlantis"], unit: "" });
  });

  it("tells series apart by several columns", () => {
    const look = toFirstLook(table({ x: "year", y: "value", by: ["country", "unit"] }));
    expect(look?.series.map(({ name }) => name)).toEqual([
      "China, t",
      "Japan, t",
      "China, percent",
    ]);
  });
});
