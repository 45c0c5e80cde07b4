import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { extract } from "tar-stream";
import { beforeAll, describe, expect, it } from "vitest";
import { mayPublish } from "../../src/model/mayPublish.js";
import { readDataFolder } from "../../src/site/readData.js";

function run(): Buffer {
  const args = ["--import", "tsx", "loaders/tables.tar.ts"];
  const { status, stdout } = spawnSync(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 });
  expect(status).toBe(0);
  return stdout;
}

async function unpack(archive: Buffer): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const entry of Readable.from([archive]).pipe(extract())) {
    let text = "";
    for await (const part of entry) text += String(part);
    files.set(entry.header.name, text);
  }
  return files;
}

const tables = [...readDataFolder().tables.values()];
const open = tables.filter(({ resource }) => mayPublish(resource));
let archive: Buffer;
let files: Map<string, string>;
beforeAll(async () => {
  archive = run();
  files = await unpack(archive);
}, 60_000);

describe("tables.tar", () => {
  it("has each open table as it lies in the data folder", () => {
    expect(open.length).toBeGreaterThan(60);
    for (const { resource } of open) {
      expect(files.get(`${resource.name}.csv`)).toBe(readFileSync(`data/${resource.path}`, "utf8"));
    }
  });

  it("has it as JSON too, with numbers as numbers", () => {
    for (const { resource, rows } of open) {
      const json = JSON.parse(files.get(`${resource.name}.json`) ?? "");
      expect(json.rows).toEqual(rows);
      expect(json.schema.fields.map((field: { name: string }) => field.name)).toEqual(
        resource.schema.fields.map(({ name }) => name),
      );
    }
  });

  it("keeps back what the terms do not let go", () => {
    const closed = tables
      .filter(({ resource }) => !mayPublish(resource))
      .map(({ resource }) => resource.name);
    expect(closed).toContain("cofer");
    expect(closed).toContain("mine_production_bgs_by_country");
    expect(files.size).toBe(2 * open.length);
    for (const name of closed) expect(files.has(`${name}.csv`)).toBe(false);
  });

  it("is the same bytes each time", () => expect(run().equals(archive)).toBe(true), 60_000);
});
