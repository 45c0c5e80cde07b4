import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readDataFolder, readFacts, readTable } from "../../src/site/readData.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "data-"));
  cpSync("data", root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = () => readDataFolder({ root });
const messages = () =>
  read().findings.map(
    ({ file, line, message }) => `${file.slice(root.length + 1)}:${line}: ${message}`,
  );

/** Changes one file of the copy; the time of change is set, as a file system may be coarse. */
function edit(name: string, from: string, to: string): void {
  const file = join(root, name);
  const before = readFileSync(file, "utf8");
  if (!before.includes(from)) throw new Error(`${name} does not contain ${from}`);
  writeFileSync(file, before.replace(from, to));
  utimesSync(file, new Date(), new Date(Date.now() + 5000));
}

describe("the data folder", () => {
  it("is read once, and anew when a table has changed", () => {
    const first = read();
    expect(read()).toBe(first);
    edit("export_quotas.csv", "2005,year,total,65609", "2005,year,total,65610");
    expect(read()).not.toBe(first);
    expect(readFacts({ root }).get("quota-2005")?.text).toBe("65,610 tonnes");
  });

  it("tells a broken cell once, however many facts rest on its table", () => {
    edit("export_quotas.csv", "2005,year,total,65609", "2005,year,total,about 65609");
    expect(messages()).toEqual([
      'export_quotas.csv:2: column tonnes_product_weight: found "about 65609", expected a number',
    ]);
    expect(() => readTable("export_quotas", { root })).toThrow(
      /export_quotas\.csv:2: column tonnes/,
    );
    expect(readTable("timeline_2010", { root }).length).toBeGreaterThan(0);
  });

  it("refuses a source that is not listed, in both columns", () => {
    edit("export_quotas.csv", "im-mining-avalon,,", "im-mining,knak;avalon-2010-07-09,");
    expect(messages()).toEqual([
      'export_quotas.csv:2: column source: found "im-mining", expected an id of sources.csv',
      'export_quotas.csv:2: column other_sources: found "knak", expected an id of sources.csv',
    ]);
  });

  it("refuses a table that is described and missing", () => {
    rmSync(join(root, "embargo_evidence.csv"));
    expect(messages()).toEqual([
      "embargo_evidence.csv:1: is named in datapackage.json and does not exist",
    ]);
  });

  it("refuses a table that is there and not described", () => {
    writeFileSync(join(root, "a_new_table.csv"), "year\n2010\n");
    expect(messages()).toEqual([
      "datapackage.json:1: does not describe a_new_table.csv, which stands beside it",
    ]);
  });

  it("names the line of a mistake in the description", () => {
    edit("datapackage.json", '"type": "number"', '"type": "decimal"');
    const lines = readFileSync(join(root, "datapackage.json"), "utf8").split("\n");
    const line = lines.findIndex((text) => text.includes('"decimal"')) + 1;
    const found = messages();
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(`datapackage.json:${line}: resource 1, schema, field 2, type: `);
  });

  it("names the line on which the description is no JSON", () => {
    edit("datapackage.json", '"name": "rare-leverage",', '"name": "rare-leverage');
    expect(messages()[0]).toMatch(/^datapackage\.json:\d+: /);
    expect(read().tables.size).toBe(0);
  });
});

describe("the list of facts", () => {
  const lineOf = (id: string) =>
    readFileSync(join(root, "facts.yaml"), "utf8")
      .split("\n")
      .findIndex((text) => text.includes(`{id: ${id},`)) + 1;

  it("names fact and line of a look-up that fits no row", () => {
    edit("facts.yaml", "{year: 2005, tranche: year", "{year: 2004, tranche: year");
    expect(messages()).toEqual([
      `facts.yaml:${lineOf("quota-2005")}: fact quota-2005: "where" has to fit one row of export_quotas.csv; it fits no row`,
    ]);
  });

  it("refuses an id that stands twice, at its second place", () => {
    const line = readFileSync(join(root, "facts.yaml"), "utf8").split("\n").length;
    appendFileSync(
      join(root, "facts.yaml"),
      '- {id: quota-2005, label: "again", derive: sum, of: [quota-2009, quota-2010], format: tonnes}\n',
    );
    expect(messages()).toEqual([`facts.yaml:${line}: fact quota-2005: stands twice`]);
  });

  it("names the line on which it is no YAML", () => {
    edit("facts.yaml", "format: date}", "format: date");
    expect(messages()[0]).toMatch(/^facts\.yaml:\d+: /);
  });

  it("refuses a list that is none", () => {
    writeFileSync(join(root, "facts.yaml"), "facts: none\n");
    expect(messages()).toEqual(["facts.yaml:1: is not a list of facts"]);
  });

  it("is empty when its file holds comments only", () => {
    writeFileSync(join(root, "facts.yaml"), "# none yet\n");
    expect(messages()).toEqual([]);
    expect(readFacts({ root }).size).toBe(0);
  });
});
