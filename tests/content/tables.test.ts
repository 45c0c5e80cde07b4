import { describe, expect, it } from "vitest";
import { recompute } from "../../src/model/derive/recompute.js";
import { readDataFolder, readTable } from "../../src/site/readData.js";

const { tables, findings } = readDataFolder();

const all = [...tables.values()];

describe("the tables", () => {
  it("fit their schema, keys and sources", () => expect(findings).toEqual([]));

  it("say how each computed value came about", () => {
    const silent = all.flatMap(({ resource, rows }) =>
      rows.filter((row) => row.grade === "D" && !row.note).map(() => resource.path),
    );
    expect(silent).toEqual([]);
  });

  it.each(all.map((table) => [table.resource.path, table] as const))(
    "%s: its computed rows follow from others",
    (_path, table) => expect(recompute(table, tables).problems).toEqual([]),
  );

  it("redo nearly all of what is computed; the rest is counted by hand, and is said to be", () => {
    const results = all.map((table) => ({
      name: table.resource.name,
      ...recompute(table, tables),
    }));
    const stated = results.filter((each) => each.stated > 0);
    expect(results.reduce((sum, { redone }) => sum + redone, 0)).toBeGreaterThan(640);
    expect(stated.map(({ name }) => name).sort()).toEqual([
      "entity_list",
      "entity_list_by_notice",
      "ic_trade",
      "magnet_exports_2025",
    ]);
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
