import { describe, expect, it } from "vitest";
import { recompute } from "../../../src/model/derive/recompute.js";
import type { Row, Table } from "../../../src/model/table.js";

function tableOf(name: string, rows: readonly Row[]): Table {
  const resource = {
    ...{ name, path: `${name}.csv`, title: name, description: name, vintage: "2010", licenses: [] },
    schema: { fields: [], primaryKey: [] },
  };
  return { resource, rows, lines: rows.map((_, i) => i + 2) };
}

const redo = (row: Row) => recompute(tableOf("any", [{ grade: "D", ...row }]), new Map());

describe("a row whose note computes", () => {
  it.each([
    { value: 1997, note: "5,992 / 3" },
    { percent: 66.3, note: "1 - 634 / 1,884" },
    { value: 4760, note: "1238/(1-0.74), rounded to 10 t" },
    { value: 93800, note: "105,000 / 1.12 = 93,750, read as 93,800" },
    { value: 5000, qualifier: "approx", note: "9,999 / 2" },
  ])("$note gives it", (row) => expect(redo(row)).toMatchObject({ redone: 1, problems: [] }));

  it("is wrong by one digit: the message names line, column, value and formula", () => {
    const { problems } = redo({ value: 1998, note: "5,992 / 3" });
    expect(problems).toEqual([
      { line: 2, message: "column value: found 1998, but 5,992 / 3 gives something else" },
    ]);
  });
});

it("a computed row has to say how", () => {
  expect(redo({ value: 1, note: null }).problems[0]?.message).toContain("column note");
});

it("a row counted by hand is counted as stated", () => {
  expect(redo({ value: 1, note: "Counted in the text" })).toMatchObject({
    stated: 1,
    problems: [],
  });
});

it("a row that is not computed is left alone", () => {
  const table = tableOf("any", [{ grade: "A", value: 1, note: "2 / 1" }]);
  expect(recompute(table, new Map())).toEqual({ redone: 0, stated: 0, problems: [] });
});

describe("a derived table", () => {
  const rows: Row[] = [
    { date: "2025-05", measure: "baseline_2024", percent: 10, grade: "A" },
    { date: "2025-05", measure: "added_since_jan_2025", percent: 20, grade: "A" },
    { date: "2025-05", measure: "total", percent: 30, grade: "D", note: "the sum" },
  ];
  const judge = (changed: readonly Row[]) => {
    const table = tableOf("tariffs_tracker", changed);
    return recompute(table, new Map([["tariffs_tracker", table]]));
  };

  it("follows from its inputs", () =>
    expect(judge(rows)).toMatchObject({ redone: 1, problems: [] }));

  it("is refused when an input has changed", () => {
    const changed = rows.map((row, i) => (i === 1 ? { ...row, percent: 21 } : row));
    expect(judge(changed).problems[0]).toEqual({
      line: 4,
      message: "column percent: found 30, but added since January 2025 + baseline of 2024 is 31",
    });
  });

  it("is refused when an input is gone", () => {
    expect(judge(rows.slice(1)).problems[0]?.message).toContain("cannot be computed");
  });
});
