import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const tsx = resolve("node_modules/.bin/tsx");
const copy = mkdtempSync(join(tmpdir(), "check-"));
const parts = ["src", "data", "docs", "loaders", "tests"];
const files = ["biome.json", "package.json", "tsconfig.json", "observablehq.config.ts"];

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe("npm run check", () => {
  it("finds nothing wrong with types, style and content", () => {
    const output = execFileSync(tsx, ["src/site/commands/check.ts"], { encoding: "utf8" });
    expect(output).toContain("No errors");
  });

  it("refuses an import that breaks the layers, and names file and line", () => {
    for (const part of [...parts, ...files, "vitest.config.ts"]) {
      cpSync(part, join(copy, part), {
        recursive: true,
        filter: (path) => !/docs\/(src|loaders|fonts|\.obs)/.test(path),
      });
    }
    symlinkSync(resolve("node_modules"), join(copy, "node_modules"), "junction");
    const file = join(copy, "src/model/lesson.ts");
    writeFileSync(file, `import "../charts/svg.js";\n${readFileSync(file, "utf8")}`);
    const { status, stdout, stderr } = spawnSync(tsx, ["src/site/commands/check.ts"], {
      cwd: copy,
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(/src\/model\/lesson\.ts:1: .*lowest layer/);
  });
});
