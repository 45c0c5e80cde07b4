import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSeal } from "../../src/model/seal.js";
import { sealProblems } from "../../src/model/sealProblems.js";
import type { Row, Table } from "../../src/model/table.js";

function table(rows: readonly Row[], names: readonly string[] = ["year", "value"]): Table {
  const fields = names.map((name) => ({ name, type: "number" as const, title: name }));
  const resource = {
    ...{ name: "t", path: "t.csv", title: "t", description: "t", vintage: "2010", licenses: [] },
    schema: { fields, primaryKey: ["year"] },
  };
  return { resource, rows, lines: rows.map((_, i) => i + 2) };
}

const three = [
  { year: 2009, value: 1 },
  { year: 2010, value: 2 },
  { year: 2011, value: null },
];
const seal = toSeal(table(three));
const problems = (rows: readonly Row[]) => sealProblems(table(rows), seal);

describe("sealProblems", () => {
  it("is silent about the table that was sealed", () => expect(problems(three)).toEqual([]));

  it("names line and column of a changed cell", () => {
    const found = problems([three[0]!, { year: 2010, value: 3 }, three[2]!]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ line: 3, message: expect.stringMatching(/^column value: /) });
  });

  it("names every row of a column that changed in two", () => {
    const found = problems([{ year: 2009, value: 7 }, three[1]!, { year: 2011, value: 8 }]);
    expect(found.map(({ line }) => line)).toEqual([2, 4]);
    for (const { message } of found) expect(message).toMatch(/^column value: /);
  });

  it("names both columns when one cell of each changed", () => {
    const [{ message } = { message: "" }] = problems([{ year: 2008, value: 7 }, ...three.slice(1)]);
    expect(message).toMatch(/^columns year, value: /);
  });

  it("says that a column is gone, by its name", () => {
    const found = sealProblems(table(three, ["year"]), seal);
    expect(found[0]?.message).toMatch(/^column value: /);
  });

  it("sees two columns that changed names", () => {
    const renamed = three.map(({ year, value }) => ({ value: year, year: value }));
    expect(sealProblems(table(renamed, ["value", "year"]), seal)).not.toEqual([]);
  });

  it("tells an empty cell from a zero", () => {
    expect(problems([three[0]!, three[1]!, { year: 2011, value: 0 }])[0]?.line).toBe(4);
  });

  it("names the first line from which a row is missing or new", () => {
    expect(problems([three[0]!, three[2]!])[0]).toMatchObject({
      line: 3,
      message: expect.stringContaining("1 row fewer"),
    });
    expect(problems([...three, { year: 2012, value: 4 }])[0]).toMatchObject({
      line: 5,
      message: expect.stringContaining("1 row more"),
    });
    expect(problems([])[0]?.message).toContain("3 rows fewer");
  });

  it("sees rows that changed places", () => {
    expect(problems([three[1]!, three[0]!, three[2]!]).map(({ line }) => line)).toEqual([2, 3]);
  });

  it("asks for a seal where there is none", () => {
    expect(sealProblems(table(three), undefined)[0]?.message).toContain("npm run seal");
  });

  const cell = fc.integer({ min: -1000, max: 1000 });
  const rows = fc.array(fc.record({ year: cell, value: cell }), { minLength: 1, maxLength: 20 });

  it("is silent about any table under its own seal", () => {
    fc.assert(
      fc.property(rows, (any) => {
        expect(sealProblems(table(any), toSeal(table(any)))).toEqual([]);
      }),
    );
  });

  it("finds any one cell that changed, wherever it stands", () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.boolean(), (before, at, inYear) => {
        const index = at % before.length;
        const name = inYear ? "year" : "value";
        const after = before.map((row, i) =>
          i === index ? { ...row, [name]: row[name] + 1 } : row,
        );
        const found = sealProblems(table(after), toSeal(table(before)));
        expect(found.map(({ line }) => line)).toEqual([index + 2]);
        expect(found[0]?.message).toMatch(`column ${name}: `);
      }),
    );
  });
});
