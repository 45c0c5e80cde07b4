import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkSeals, writeSeals } from "../../../src/site/data/seals.js";
import { readDataFolder } from "../../../src/site/readData.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "seals-"));
  cpSync("data", root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const check = () =>
  checkSeals(readDataFolder({ root }).tables, { root }).map(
    ({ file, line, message }) => `${file.slice(root.length + 1)}:${line}: ${message}`,
  );

function changeQuota(): void {
  const file = join(root, "export_quotas.csv");
  writeFileSync(file, readFileSync(file, "utf8").replace("65609", "65690"));
  utimesSync(file, new Date(), new Date(Date.now() + 5000));
}

describe("the seals", () => {
  it("fit the tables of the course", () => expect(check()).toEqual([]));

  it("name file, line and column of a figure that changed, until it is sealed anew", () => {
    changeQuota();
    expect(check()).toEqual([
      "export_quotas.csv:2: column tonnes_product_weight: differs from what was sealed; if this is meant, run `npm run seal`",
    ]);
    writeSeals(readDataFolder({ root }).tables, { root });
    expect(check()).toEqual([]);
  });

  it.each([
    ["gone", () => rmSync(join(root, "seals.json")), "seals.json:1: does not exist"],
    [
      "damaged",
      () => writeFileSync(join(root, "seals.json"), '{"export_quotas": 1'),
      "seals.json:1: is damaged",
    ],
    [
      "of another form",
      () => writeFileSync(join(root, "seals.json"), '{"export_quotas": 1}'),
      "seals.json:1: is damaged",
    ],
  ])("say in one line when their file is %s", (_how, spoil, message) => {
    spoil();
    expect(check()).toHaveLength(1);
    expect(check()[0]).toContain(message);
  });
});
