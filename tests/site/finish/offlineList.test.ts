import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleWorker, nameWorker } from "../../../src/site/finish/bundleWorker.js";
import { hasOffline, offlineList } from "../../../src/site/finish/offlineList.js";
import { parsePage } from "../../../src/site/finish/page.js";
import { removeUnused } from "../../../src/site/finish/removeUnused.js";
import { readSite } from "../../../src/site/gate/builtSite.js";
import { checkModules } from "../../../src/site/gate/checkModules.js";

const dist = mkdtempSync(join(tmpdir(), "offline-"));
const files: Record<string, string> = {
  "review.html":
    '<script src="_app/app.AAAAAAAA.js"></script><a href="_file/loaders/anki.11111111.txt">',
  "offline.html": '<link href="_import/style.bbbbbbbb.css">',
  "404.html": "_app/cells.CCCCCCCC.js",
  "lessons/a.html": '<script>import("../_app/cells.CCCCCCCC.js")</script>_app/app.AAAAAAAA.js',
  "data/t.html": "_file/loaders/tables/t.dddddddd.json",
  "_app/app.AAAAAAAA.js": 'import("./part.EEEEEEEE.js")',
  "_app/part.EEEEEEEE.js": "1",
  "_app/cells.CCCCCCCC.js": '"_file/loaders/x.ffffffff.json"',
  "_file/loaders/x.ffffffff.json": "{}",
  "_file/loaders/anki.11111111.txt": "#",
  "_file/loaders/tables/t.dddddddd.json": "{}",
  "_import/style.bbbbbbbb.css": "a{}",
};

beforeAll(() => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), text);
  }
});
afterAll(() => rmSync(dist, { recursive: true }));

it("keeps from the start what the review needs, for other pages what they need besides", () => {
  const { core, pages, fallback } = offlineList(dist);
  expect(core.toSorted()).toEqual([
    "_app/app.AAAAAAAA.js",
    "_app/part.EEEEEEEE.js",
    "_import/style.bbbbbbbb.css",
    "offline.html",
    "review.html",
  ]);
  expect(pages).toEqual({
    "lessons/a.html": ["_app/cells.CCCCCCCC.js", "_file/loaders/x.ffffffff.json"],
  });
  expect(fallback).toBe("offline.html");
  expect(hasOffline(Object.keys(files))).toBe(true);
  expect(hasOffline(["index.html"])).toBe(false);
});

it("has another version when a page changes, and the same one for the same site", () => {
  const { version } = offlineList(dist);
  expect(offlineList(dist).version).toBe(version);
  writeFileSync(join(dist, "lessons/a.html"), `${files["lessons/a.html"]}!`);
  expect(offlineList(dist).version).not.toBe(version);
});

it("writes one worker at the top of the site, which the gate reads and nothing removes", async () => {
  await bundleWorker(dist);
  const text = readFileSync(join(dist, "sw.js"), "utf8");
  expect(text).not.toMatch(/\b(import|export)\b\s*[{("']/);
  expect(text).toContain(offlineList(dist).core[0]);
  removeUnused(dist);
  expect(readFileSync(join(dist, "sw.js"), "utf8")).toBe(text);
  const found = await checkModules(readSite(dist));
  expect(found.filter(({ file }) => file === "dist/sw.js")).toEqual([]);
});

it("names the worker as seen from each page, at once where the learner is at work", () => {
  const nameIn = (file: string) => {
    const page = parsePage("<head></head><body></body>", file);
    nameWorker(page);
    return page.head.innerHTML;
  };
  expect(nameIn("lessons/a.html")).toBe('<meta name="offline" content="../sw.js">');
  expect(nameIn("review.html")).toMatch(/content="sw\.js" data-at-once/);
});
