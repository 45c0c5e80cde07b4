import { describe, expect, it } from "vitest";
import type { Row, Table } from "../../src/model/table.js";
import { readDataFolder, readTable } from "../../src/site/readData.js";
import { evaluate, formulasOf } from "./arithmetic.js";

const { tables, findings } = readDataFolder();

/** Half of the last digit printed: what rounding alone can hide. */
function rounding(value: number): number {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals + 1e-9;
}

/** Whether a formula gives one of a row's numbers, as it is or in percent, within rounding. */
function gives(formula: string, row: Row): boolean {
  const result = evaluate(formula);
  const slack = row.qualifier === "approx" ? 1 : 0;
  return Object.values(row)
    .filter((cell) => typeof cell === "number")
    .some((cell) =>
      [result, result * 100].some((each) => Math.abs(each - cell) <= rounding(cell) + slack),
    );
}

const derived = [...tables.values()].flatMap(({ resource, rows, lines }: Table) =>
  rows.flatMap((row, index) =>
    row.grade === "D"
      ? formulasOf(String(row.note ?? "")).map((formula) => {
          return { where: `${resource.path}:${lines[index]}`, formula, row };
        })
      : [],
  ),
);

describe("the tables", () => {
  it("fit their schema, keys and sources", () => expect(findings).toEqual([]));

  it("say how each computed value came about", () => {
    const silent = [...tables.values()].flatMap(({ resource, rows }) =>
      rows.filter((row) => row.grade === "D" && !row.note).map(() => resource.path),
    );
    expect(silent).toEqual([]);
    expect(derived.length).toBeGreaterThan(30);
  });

  it.each(derived)("$where recomputes: $formula", ({ formula, row }) => {
    expect(gives(formula, row), JSON.stringify(row)).toBe(true);
  });

  it("call computed what is graded so, and nothing else", () => {
    const wrong = [...tables.values()].flatMap(({ resource, rows, lines }) =>
      rows.flatMap((row, index) =>
        row.status !== undefined && (row.status === "derived") !== (row.grade === "D")
          ? [`${resource.path}:${lines[index]}`]
          : [],
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe("export_quotas", () => {
  const quotas = readTable("export_quotas").filter(
    ({ definition }) => definition === "all exporters, allocated product weight",
  );
  const find = (year: number, tranche: string, component: string) =>
    quotas.find((row) => {
      return row.year === year && row.tranche === tranche && row.component === component;
    })?.tonnes_product_weight;

  it.each([2009, 2010, 2011, 2012, 2013, 2014])("%i is the sum of its halves", (year) => {
    const halves = Number(find(year, "first", "total")) + Number(find(year, "second", "total"));
    expect(find(year, "year", "total")).toBe(halves);
  });

  it.each([2012, 2013])("%i is the sum of light and heavy", (year) => {
    const parts = Number(find(year, "year", "light")) + Number(find(year, "year", "heavy"));
    expect(find(year, "year", "total")).toBe(parts);
  });

  it("gives the timeline its quotas", () => {
    const events = readTable("timeline_2010").filter(
      ({ unit }) => unit === "tonnes_product_weight",
    );
    expect(events.map(({ value }) => value)).toEqual([
      find(2010, "second", "total"),
      find(2011, "first", "total"),
    ]);
  });
});

describe("a figure that stands in two tables", () => {
  const copies = ["embargo_indicators", "embargo_evidence"];
  const originals = new Set(
    [...tables.entries()]
      .filter(([name]) => !copies.includes(name))
      .flatMap(([, { rows }]) => rows.flatMap((row) => Object.values(row))),
  );
  const cells = copies.flatMap((name) =>
    readTable(name)
      .filter(({ unit, status }) => String(unit).startsWith("tonnes") && status !== "estimate")
      .flatMap((row) => [row.value, row.comparison_value].map((value) => ({ name, row, value })))
      .filter(({ value }) => value !== null),
  );

  it.each(cells)("$value of $name is the one of its own table", ({ value }) => {
    expect(originals.has(value ?? "")).toBe(true);
  });
});
