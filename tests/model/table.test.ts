import { describe, expect, it } from "vitest";
import type { Resource } from "../../src/model/dataPackage.js";
import { parseTable, TableError } from "../../src/model/table.js";

const resource: Resource = {
  name: "quotas",
  path: "quotas.csv",
  title: "Quotas",
  description: "For a test",
  vintage: "2010",
  licenses: [{ name: "CC-BY-4.0", title: "CC BY 4.0" }],
  schema: {
    fields: [
      {
        name: "year",
        type: "integer",
        title: "Year",
        constraints: { required: true, minimum: 1990, maximum: 2030 },
      },
      {
        name: "part",
        type: "string",
        title: "Part",
        constraints: { required: true, enum: ["first", "second"] },
      },
      { name: "tonnes", type: "number", title: "Quota", constraints: { required: true } },
      {
        name: "date",
        type: "string",
        title: "Date",
        constraints: { pattern: "\\d{4}-\\d{2}|\\d{4}" },
      },
      { name: "code", type: "string", title: "Code", constraints: { unique: true } },
    ],
    primaryKey: ["year", "part"],
  },
};

const header = "year,part,tonnes,date,code";
const good = `${header}\n2010,first,22282,2010-07,a\n2010,second,7976.5,,b\n`;

/** The messages of a refused table, each after its line. */
function refusal(text: string): string[] {
  try {
    parseTable(text, resource, { file: "data/quotas.csv" });
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return error.findings.map(({ file, line, message }) => `${file}:${line}: ${message}`);
  }
  throw new Error("the table was not refused");
}

const withRows = (...rows: string[]) => `${header}\n${rows.join("\n")}\n`;

describe("parseTable", () => {
  it("gives typed rows with their lines, empty cells as null", () => {
    const { rows, lines } = parseTable(good, resource);
    expect(rows).toEqual([
      { year: 2010, part: "first", tonnes: 22282, date: "2010-07", code: "a" },
      { year: 2010, part: "second", tonnes: 7976.5, date: null, code: "b" },
    ]);
    expect(lines).toEqual([2, 3]);
  });

  it("takes a table without rows", () => {
    expect(parseTable(`${header}\n`, resource).rows).toEqual([]);
  });

  it.each([
    [
      "a text in a number column",
      "2010,first,about 100,,a",
      'data/quotas.csv:2: column tonnes: found "about 100", expected a number',
    ],
    [
      "a thousands separator",
      '2010,first,"22,282",,a',
      'data/quotas.csv:2: column tonnes: found "22,282", expected a number, with a point and without thousands separators',
    ],
    [
      "a decimal comma",
      '2010,first,"22,5",,a',
      'data/quotas.csv:2: column tonnes: found "22,5", expected a number, with a point and without thousands separators',
    ],
    [
      "a number in exponents",
      "2010,first,1e5,,a",
      'data/quotas.csv:2: column tonnes: found "1e5", expected a number',
    ],
    [
      "a part of a year",
      "2010.5,first,1,,a",
      'data/quotas.csv:2: column year: found "2010.5", expected a whole number',
    ],
    [
      "a year too early",
      "201,first,1,,a",
      'data/quotas.csv:2: column year: found "201", expected a number of at least 1990',
    ],
    [
      "a year too late",
      "20100,first,1,,a",
      'data/quotas.csv:2: column year: found "20100", expected a number of at most 2030',
    ],
    [
      "nothing where a value has to be",
      "2010,first,,,a",
      "data/quotas.csv:2: column tonnes: found nothing, expected a value",
    ],
    [
      "a word outside the list",
      "2010,third,1,,a",
      'data/quotas.csv:2: column part: found "third", expected one of first, second',
    ],
    [
      "a date of another form",
      "2010,first,1,July 2010,a",
      'data/quotas.csv:2: column date: found "July 2010", expected text of the form \\d{4}-\\d{2}|\\d{4}',
    ],
    [
      "a date that only begins well",
      "2010,first,1,2010-07-08,a",
      'data/quotas.csv:2: column date: found "2010-07-08", expected text of the form \\d{4}-\\d{2}|\\d{4}',
    ],
    [
      "a space around a text",
      "2010, first,1,,a",
      'data/quotas.csv:2: column part: found " first", expected no space before or after',
    ],
    ["a cell too few", "2010,first,1,", "data/quotas.csv:2: found 4 cells, expected 5"],
    ["a cell too many", "2010,first,1,,a,b", "data/quotas.csv:2: found 6 cells, expected 5"],
    ["an empty line", "", "data/quotas.csv:2: found 1 cell, expected 5"],
  ])("refuses %s", (_what, row, message) => {
    expect(refusal(withRows(row))).toEqual([message]);
  });

  it("names the true line after a line break inside quotes", () => {
    const text = withRows('2010,first,1,,"two\nlines"', "2010,second,x,,b");
    expect(refusal(text)).toEqual([
      'data/quotas.csv:4: column tonnes: found "x", expected a number',
    ]);
  });

  it("refuses two rows with one key, naming both lines", () => {
    expect(refusal(withRows("2010,first,1,,a", "2010,first,2,,b"))).toEqual([
      'data/quotas.csv:3: year, part: found "2010, first", which stands in line 2',
    ]);
  });

  it("refuses a repeated value in a unique column", () => {
    expect(refusal(withRows("2010,first,1,,a", "2010,second,2,,a"))).toEqual([
      'data/quotas.csv:3: code: found "a", which stands in line 2',
    ]);
  });

  it("reports every mistake of a table", () => {
    expect(refusal(withRows("2010,first,x,,a", "201,third,2,,b"))).toHaveLength(3);
  });

  it.each([
    ["a missing column", "year,part,tonnes,date", ["column code: is missing"]],
    ["a column too many", `${header},extra`, ["column extra: is not in datapackage.json"]],
    [
      "a misspelt column",
      "year,part,tons,date,code",
      ["column tonnes: is missing", "column tons: is not in datapackage.json"],
    ],
    ["a column twice", `${header},year`, ["column year: stands more than once"]],
    [
      "another order",
      "part,year,tonnes,date,code",
      [
        `found the columns part, year, tonnes, date, code, expected the order ${header.replaceAll(",", ", ")}`,
      ],
    ],
    [
      "semicolons",
      header.replaceAll(",", ";"),
      ["found semicolons between the cells, expected commas"],
    ],
  ])("refuses a header with %s", (_what, first, messages) => {
    const expected = messages.map((message) => `data/quotas.csv:1: ${message}`);
    expect(refusal(`${first}\n`)).toEqual(expected);
  });

  it("refuses an empty file", () => {
    expect(refusal("")).toEqual(["data/quotas.csv:1: is empty, expected a line of column names"]);
  });

  it("refuses a byte-order mark, once", () => {
    expect(refusal(`\ufeff${good}`)).toEqual([
      "data/quotas.csv:1: begins with a byte-order mark; save as UTF-8 without it",
    ]);
  });

  it("refuses Windows line ends, once", () => {
    expect(refusal(good.replaceAll("\n", "\r\n"))).toEqual([
      "data/quotas.csv:1: has Windows line ends; save with LF alone",
    ]);
  });

  it("refuses another encoding, at its line", () => {
    expect(refusal(good.replace(",b\n", ",\ufffd\n"))).toEqual([
      "data/quotas.csv:3: has a character that is not UTF-8; save as UTF-8",
    ]);
  });

  it("refuses a quote that does not close", () => {
    expect(refusal(withRows('2010,first,1,,"a'))).toEqual([
      "data/quotas.csv:2: a quote stands where none can, or does not close",
    ]);
  });
});
