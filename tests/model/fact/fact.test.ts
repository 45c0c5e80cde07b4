import { describe, expect, it } from "vitest";
import { type Fact, toFact } from "../../../src/model/fact/fact.js";
import { toFactSpec } from "../../../src/model/fact/factSpec.js";
import { type Source, toSource } from "../../../src/model/source.js";
import { parseTable, type Table } from "../../../src/model/table.js";

const field = (name: string, type: "string" | "number" = "string") => ({ name, type, title: name });
const table = parseTable(
  [
    "month,buyer,tonnes,grade,source,other_sources,note",
    "2010-09,all,3660,B,wire,,",
    "2010-10,all,830,B,wire,ministry,All buyers",
    "2010-10,japan,,B,wire,,",
    '2010-11,all,2090,D,wire,,"2,920 - 830"',
    "2010-12,all,0,B,lost,,",
    "",
  ]
    .join("\n")
    .trimEnd()
    .concat("\n"),
  {
    name: "exports",
    path: "exports.csv",
    title: "Exports",
    description: "For a test",
    vintage: "2010",
    licenses: [],
    schema: {
      fields: [
        field("month"),
        field("buyer"),
        field("tonnes", "number"),
        field("grade"),
        field("source"),
        field("other_sources"),
        field("note"),
      ],
      primaryKey: ["month", "buyer"],
    },
  },
);
const sources = new Map<string, Source>(
  ["wire", "ministry"].map((id) => [id, toSource({ id, title: id, year: "2010" })]),
);

function factsOf(...entries: object[]): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  const tables = new Map<string, Table>([["exports", table]]);
  for (const entry of entries) {
    const fact = toFact(toFactSpec(entry), { tables, sources, facts });
    facts.set(fact.id, fact);
  }
  return facts;
}

const cell = (id: string, where: object, changes: object = {}) => ({
  id,
  label: "left the country",
  table: "exports",
  where,
  column: "tonnes",
  format: "tonnes",
  ...changes,
});
const september = cell("sep", { month: "2010-09" });
const october = cell("oct", { month: "2010-10", buyer: "all" });
const computed = (derive: string, of: string[], format: string, changes: object = {}) => ({
  id: "result",
  label: "a comparison",
  derive,
  of,
  format,
  ...changes,
});

describe("a fact that looks up a cell", () => {
  it("carries value, words, sources, grade and note", () => {
    expect(factsOf(october).get("oct")).toEqual({
      id: "oct",
      label: "left the country",
      value: 830,
      text: "830 tonnes",
      sources: [sources.get("wire"), sources.get("ministry")],
      grade: "B",
      note: "All buyers",
      tables: ["exports"],
      rows: [{ table: "exports", row: expect.stringMatching(/^row-/), label: "2010-10" }],
      of: [],
    });
  });

  it.each([
    ["approx", "B", "about 830 tonnes"],
    ["more_than", "A", "more than 830 tonnes"],
    ["exact", "B", "830 tonnes"],
    ["approx", "D", "830 tonnes"],
  ])("says that it is %s, unless it was computed (grade %s): %s", (qualifier, grade, text) => {
    const rows = table.rows.map((row) =>
      row.note === "All buyers" ? { ...row, qualifier, grade } : row,
    );
    const tables = new Map([["exports", { ...table, rows }]]);
    const spec = toFactSpec(october);
    expect(toFact(spec, { tables, sources, facts: new Map() }).text).toBe(text);
  });

  it("keeps the computation of a computed cell", () => {
    const fact = factsOf(cell("nov", { month: "2010-11" })).get("nov");
    expect(fact).toMatchObject({ grade: "D", note: "2,920 - 830" });
  });

  it.each([
    [
      "several rows",
      cell("x", { month: "2010-10" }),
      '"where" has to fit one row of exports.csv; it fits lines 3, 4',
    ],
    [
      "no row",
      cell("x", { month: "2011-01" }),
      '"where" has to fit one row of exports.csv; it fits no row',
    ],
    [
      "an unknown column to look in",
      cell("x", { moon: "2010-09" }),
      "exports.csv has no column moon",
    ],
    [
      "an unknown column to read",
      cell("x", { month: "2010-09" }, { column: "tons" }),
      "exports.csv has no column tons",
    ],
    [
      "an empty cell",
      cell("x", { month: "2010-10", buyer: "japan" }),
      "the cell in column tonnes is empty",
    ],
    [
      "an unknown table",
      cell("x", { month: "2010-09" }, { table: "imports" }),
      "names the table imports, which does not exist",
    ],
    [
      "a source that is not listed",
      cell("x", { month: "2010-12" }),
      "rests on the source lost, which is not in sources.csv",
    ],
    [
      "a text as a number",
      cell("x", { month: "2010-09" }, { column: "buyer" }),
      'found "all", expected a number',
    ],
    [
      "a month as a day",
      cell("x", { month: "2010-09" }, { column: "month", format: "date" }),
      'found "2010-09", expected a day',
    ],
  ])("refuses %s", (_what, spec, message) => {
    expect(() => factsOf(spec)).toThrow(message);
  });
});

describe("a fact that is computed", () => {
  it.each([
    ["change", "compared", "77% below", "830 tonnes ÷ 3,660 tonnes − 1"],
    ["fall", "percent", "77%", "1 − 830 tonnes ÷ 3,660 tonnes"],
    ["share", "percent", "23%", "830 tonnes ÷ 3,660 tonnes"],
    ["ratio", "multiple", "0.2 times", "830 tonnes ÷ 3,660 tonnes"],
    ["sum", "tonnes", "4,490 tonnes", "830 tonnes + 3,660 tonnes"],
    ["difference", "tonnes", "−2,830 tonnes", "830 tonnes − 3,660 tonnes"],
    ["mean", "tonnes", "2,245 tonnes", "(830 tonnes + 3,660 tonnes) ÷ 2"],
  ])("gives a %s", (derive, format, text, note) => {
    const fact = factsOf(september, october, computed(derive, ["oct", "sep"], format)).get(
      "result",
    );
    expect(fact).toMatchObject({ text, note, grade: "D", of: ["oct", "sep"], tables: ["exports"] });
    expect(fact?.sources.map(({ id }) => id)).toEqual(["wire", "ministry"]);
  });

  it("computes with the values, not with what is printed", () => {
    const third = computed("share", ["oct", "sep"], "percent", { id: "third" });
    const facts = factsOf(
      september,
      october,
      third,
      computed("ratio", ["third", "sep"], "number", { digits: 4 }),
    );
    expect(facts.get("result")?.value).toBeCloseTo(((830 / 3660) * 100) / 3660, 12);
  });

  it("refuses a fact that does not stand above it", () => {
    const spec = computed("ratio", ["oct", "later"], "multiple");
    expect(() => factsOf(october, spec)).toThrow(
      "names the fact later, which does not stand above it",
    );
  });

  it("refuses what gives no number", () => {
    const day = cell("day", { month: "2010-09" }, { column: "month", format: "month" });
    expect(() => factsOf(october, day, computed("ratio", ["oct", "day"], "multiple"))).toThrow(
      "830 tonnes ÷ September 2010 is not a number",
    );
  });
});

describe("a fact that counts", () => {
  it("counts rows up to a limit, empty cells left out", () => {
    const spec = {
      id: "few",
      label: "months",
      table: "exports",
      count: { column: "tonnes", atMost: 2090 },
      format: "number",
    };
    const trusted = new Map(sources).set("lost", toSource({ id: "lost" }));
    const tables = new Map([["exports", table]]);
    expect(toFact(toFactSpec(spec), { tables, sources: trusted, facts: new Map() }).value).toBe(3);
  });

  it("refuses a column that is not there", () => {
    const spec = {
      id: "few",
      label: "months",
      table: "exports",
      count: { column: "tons", atMost: 1 },
      format: "number",
    };
    expect(() => factsOf(spec)).toThrow("exports.csv has no column tons");
  });
});

describe("toFactSpec", () => {
  it.each([
    ["no label", { ...september, label: undefined }, "label: missing"],
    ["an unknown format", { ...september, format: "tons" }, "format: "],
    ["an unknown field", { ...september, colour: "red" }, "colour: unknown field"],
    ["capitals in an id", { ...september, id: "Sep" }, "id: use lower case and hyphens"],
    ["one input", computed("ratio", ["sep"], "multiple"), "of: "],
    ["an unknown computation", computed("product", ["sep", "oct"], "number"), "derive: "],
    ["a text", "sep", "has no fields"],
  ])("refuses %s", (_what, entry, message) => {
    expect(() => toFactSpec(entry)).toThrow(message);
  });
});
