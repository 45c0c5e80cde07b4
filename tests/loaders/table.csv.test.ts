import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

function run(table: string) {
  const args = ["--import", "tsx", "loaders/[table].csv.ts", `--table=${table}`];
  return spawnSync(process.execPath, args, { encoding: "utf8" });
}

describe("[table].csv", () => {
  it("writes the table as it lies in the data folder", () => {
    const { status, stdout } = run("export_quotas");
    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync("data/export_quotas.csv", "utf8"));
  }, 30_000);

  it("refuses a table that is not there", () => {
    const { status, stdout, stderr } = run("no_such_table");
    expect(status).not.toBe(0);
    expect(stdout).toBe("");
    expect(stderr).toContain("there is no sound table no_such_table in the data folder");
  }, 30_000);
});
