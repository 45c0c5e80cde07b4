import { describe, expect, it } from "vitest";
import { parseDataPackage } from "../../src/model/parseDataPackage.js";
import { sayPath } from "../../src/model/problem.js";

const table = (changes: object = {}, schema: object = {}) => ({
  name: "quotas",
  path: "quotas.csv",
  title: "Quotas",
  description: "For a test",
  vintage: "2010",
  licenses: [{ name: "notspecified", title: "Not stated" }],
  schema: {
    fields: [{ name: "year", type: "integer", title: "Year" }],
    primaryKey: ["year"],
    ...schema,
  },
  ...changes,
});
const described = (...resources: object[]) => ({ name: "test", title: "Test", resources });

const problems = (value: unknown) =>
  parseDataPackage(value).problems.map(({ path, message }) => `${sayPath(path)}: ${message}`);

describe("parseDataPackage", () => {
  it("takes a complete description, and what else the format allows", () => {
    expect(problems({ profile: "tabular-data-package", ...described(table()) })).toEqual([]);
  });

  it.each([
    [
      "a type we do not read",
      table({}, { fields: [{ name: "year", type: "date", title: "Year" }] }),
    ],
    ["a path outside the folder", table({ path: "../quotas.csv" })],
    ["no licence", table({ licenses: [] })],
    [
      "a pattern that is none",
      table(
        {},
        {
          fields: [{ name: "year", type: "string", title: "Year", constraints: { pattern: "(" } }],
        },
      ),
    ],
    [
      "an unknown constraint",
      table(
        {},
        {
          fields: [{ name: "year", type: "string", title: "Year", constraints: { maxLength: 3 } }],
        },
      ),
    ],
    ["no vintage", table({ vintage: undefined })],
  ])("refuses %s, once", (_what, resource) => {
    const found = problems(described(resource));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^resource 1, /);
  });

  it("refuses a table described twice", () => {
    expect(problems(described(table(), table()))).toEqual([
      'resource 2, name: "quotas" stands twice',
    ]);
  });

  it("refuses a key that names no column", () => {
    expect(problems(described(table({}, { primaryKey: ["month"] })))).toEqual([
      'resource 1, schema: a key names the column "month"',
    ]);
  });

  it("refuses a reference to a table that is not there", () => {
    const foreignKeys = [{ fields: "year", reference: { resource: "sources", fields: "id" } }];
    expect(problems(described(table({}, { foreignKeys })))).toEqual([
      'resource 1, schema: no column "id" in sources',
    ]);
  });

  it("takes a first look at columns that are there", () => {
    const look = { x: "year", y: "year", by: ["year"], where: { year: 2010 } };
    expect(problems(described(table({ look })))).toEqual([]);
  });

  it.each([
    ["x", { x: "month", y: "year" }],
    ["y", { x: "year", y: "month" }],
    ["by", { x: "year", y: "year", by: ["month"] }],
    ["where", { x: "year", y: "year", where: { month: 1 } }],
  ])("refuses a first look whose %s names no column", (_part, look) => {
    expect(problems(described(table({ look })))).toEqual([
      'resource 1, look: names the column "month"',
    ]);
  });

  it.each([
    ["no column of numbers", { x: "year" }],
    ["a field that is not known", { x: "year", y: "year", colour: "red" }],
  ])("refuses a first look with %s", (_what, look) => {
    const found = problems(described(table({ look })));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^resource 1, look/);
  });
});
