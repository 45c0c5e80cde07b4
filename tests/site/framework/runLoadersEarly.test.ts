import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runLoadersEarly } from "../../../src/site/framework/runLoadersEarly.js";
import { makeFixture } from "../fixture.js";

it("runLoadersEarly fills the cache, and leaves a loader that fails and those of mere figures", async () => {
  const { root, remove } = makeFixture({
    "docs/lessons/one.md": '```ts\nFileAttachment("../loaders/shares.json").json()\n```\n',
    "loaders/shares.json.ts": 'process.stdout.write("[1]");\n',
    "loaders/list.txt.ts": 'process.stdout.write("one two");\n',
    "loaders/search/entries.json.ts": 'process.stdout.write("[]");\n',
    "loaders/broken.txt.ts": 'process.stdout.write("half"); process.exitCode = 2;\n',
  });
  await runLoadersEarly({ root });
  const cache = join(root, "docs/.observablehq/cache/loaders");
  expect(readFileSync(join(cache, "list.txt"), "utf8")).toBe("one two");
  expect(readFileSync(join(cache, "search/entries.json"), "utf8")).toBe("[]");
  expect(readFileSync(join(cache, "shares.json"), "utf8")).toBe("[1]");
  for (const file of ["broken.txt", "broken.txt.early", "none.json"]) {
    expect(existsSync(join(cache, file)), file).toBe(false);
  }
  remove();
});
