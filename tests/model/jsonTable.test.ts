import { expect, it } from "vitest";
import type { Resource } from "../../src/model/dataPackage.js";
import { toJsonTable } from "../../src/model/jsonTable.js";
import { parseTable } from "../../src/model/table.js";

const resource: Resource = {
  ...{ name: "quotas", path: "quotas.csv", title: "Quotas", description: "For a test" },
  vintage: "2010",
  licenses: [{ name: "CC-BY-4.0", title: "CC BY 4.0" }],
  schema: {
    fields: [
      { name: "year", type: "integer", title: "Year" },
      { name: "tonnes", type: "number", title: "Quota", unit: "t" },
      { name: "code", type: "string", title: "Code" },
    ],
    primaryKey: ["year"],
  },
  look: { x: "year", y: "tonnes" },
};
const written = (text: string) =>
  JSON.parse(JSON.stringify(toJsonTable(parseTable(text, resource))));

it("has numbers as numbers, texts of digits as texts and empty cells as null", () => {
  expect(written("year,tonnes,code\n2010,7976.5,007\n2011,,a\n").rows).toEqual([
    { year: 2010, tonnes: 7976.5, code: "007" },
    { year: 2011, tonnes: null, code: "a" },
  ]);
});

it("carries what one needs to read it: description, terms and columns", () => {
  const { name, title, description, vintage, licenses, schema } = resource;
  expect(written("year,tonnes,code\n")).toEqual({
    ...{ name, title, description, vintage, licenses, schema },
    rows: [],
  });
});
