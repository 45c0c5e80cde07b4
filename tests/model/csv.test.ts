import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/model/csv.js";

const cells = (text: string) => parseCsv(text).map((record) => record.cells);
const lines = (text: string) => parseCsv(text).map((record) => record.line);

describe("parseCsv", () => {
  it("finds no record in nothing", () => expect(parseCsv("")).toEqual([]));

  it("splits cells and records, with or without a last line break", () => {
    expect(cells("a,b\n1,2\n")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    expect(cells("a,b\n1,2")).toEqual(cells("a,b\n1,2\n"));
  });

  it("keeps empty cells at the start, in the middle and at the end", () => {
    expect(cells(",a,\n")).toEqual([["", "a", ""]]);
    expect(cells("a,")).toEqual([["a", ""]]);
  });

  it("reads commas, quotes and line breaks inside quotes", () => {
    expect(cells('"1,278","say ""no""","two\nlines"\n')).toEqual([
      ["1,278", 'say "no"', "two\nlines"],
    ]);
  });

  it("counts a line break inside quotes as a line of the file", () => {
    expect(lines('a,b\n"x\ny\nz",1\nc,d\n')).toEqual([1, 2, 5]);
  });

  it("keeps an empty line as a record of one empty cell", () => {
    expect(cells("a\n\nb\n")).toEqual([["a"], [""], ["b"]]);
  });

  it("names the line of a quote that does not close", () => {
    expect(() => parseCsv('a,b\n1,"2\n')).toThrow("line 2: a quote");
  });

  it("names the line of a quote inside a cell without quotes", () => {
    expect(() => parseCsv('a,b\n1,2\n3,4"5"\n')).toThrow("line 3: a quote");
  });

  it("reads a very long cell in quotes", () => {
    const long = "x".repeat(200_000);
    expect(cells(`"${long}",1`)).toEqual([[long, "1"]]);
  });
});
