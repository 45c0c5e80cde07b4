import * as fs from "node:fs";
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { rememberStats } from "../../../src/site/framework/rememberStats.js";
import { makeFixture } from "../fixture.js";

it("rememberStats asks the file system once about each path in its folders", () => {
  const { root, remove } = makeFixture({ "src/a.ts": "", "dist/a.js": "" });
  const existsSync = vi.fn(fs.existsSync);
  const files = rememberStats({ existsSync, statSync }, [join(root, "src")]);
  const asked = ["src/a.ts", "src/a.ts", "src/b.ts", "src/b.ts", "dist/a.js", "dist/a.js"];
  expect(asked.map((path) => files.existsSync(join(root, path)))).toEqual([
    true,
    true,
    false,
    false,
    true,
    true,
  ]);
  expect(existsSync).toHaveBeenCalledTimes(4);
  remove();
});

it("rememberStats keeps what a file was, and throws for one that is not there", () => {
  const { root, remove } = makeFixture({ "src/a.ts": "x" });
  const files = rememberStats(fs, [join(root, "src")]);
  const size = () => files.statSync(join(root, "src/a.ts")).size;
  expect(size()).toBe(1);
  writeFileSync(join(root, "src/a.ts"), "longer");
  expect(size()).toBe(1);
  expect(() => files.statSync(join(root, "src/b.ts"))).toThrow("ENOENT");
  expect(files.statSync(join(root, "src/b.ts"), { throwIfNoEntry: false })).toBeUndefined();
  remove();
});

it("rememberStats looks anew at what is outside, beside a folder of a like name too", () => {
  const { root, remove } = makeFixture({ "src/a.ts": "" });
  const files = rememberStats(fs, [join(root, "src")]);
  expect(files.existsSync(join(root, "srcs"))).toBe(false);
  mkdirSync(join(root, "srcs"));
  expect(files.existsSync(join(root, "srcs"))).toBe(true);
  remove();
});
