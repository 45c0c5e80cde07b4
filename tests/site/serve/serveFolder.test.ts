import { afterAll, beforeAll, expect, it } from "vitest";
import {
  type Answer,
  type ServedFolder,
  serveFolder,
} from "../../../src/site/serve/serveFolder.js";
import { type Fixture, makeFixture } from "../fixture.js";

let fixture: Fixture;
let site: ServedFolder;
const answers: Answer[] = [];

beforeAll(async () => {
  fixture = makeFixture({
    "secret.txt": "outside",
    "site/index.html": "<p>start</p>",
    "site/404.html": "<p>not here</p>",
    "site/lessons/index.html": "<p>lessons</p>",
    "site/a.12345678.js": `export const a = "${"a".repeat(500)}";`,
    "site/b.woff2": "font",
  });
  site = await serveFolder(`${fixture.root}/site`, {
    base: "/any/thing/",
    onAnswer: (a) => answers.push(a),
  });
});
afterAll(async () => {
  await site.close();
  fixture.remove();
});

const get = (path: string, init?: RequestInit) => fetch(new URL(path, site.url), init);

it("serves under a sub-path, index.html for a folder, and adds a folder's slash", async () => {
  expect(site.url).toMatch(/^http:\/\/localhost:\d+\/any\/thing\/$/);
  expect(await (await get("")).text()).toBe("<p>start</p>");
  const folder = await get("lessons");
  expect(folder.url).toBe(`${site.url}lessons/`);
  expect(await folder.text()).toBe("<p>lessons</p>");
});

it("answers 404 with the page for it, also outside the sub-path", async () => {
  const answer = await get("gone.html");
  expect([answer.status, await answer.text()]).toEqual([404, "<p>not here</p>"]);
  expect((await get("/")).status).toBe(404);
});

it("never serves a file outside the folder", async () => {
  for (const path of ["..%2fsecret.txt", "lessons/..%2f..%2fsecret.txt", "%00", "%E0%A4%A"]) {
    expect((await get(path)).status).toBe(404);
  }
});

it("compresses text as asked, never fonts, and names the type", async () => {
  const br = await get("a.12345678.js", { headers: { "accept-encoding": "gzip, br" } });
  expect(br.headers.get("content-encoding")).toBe("br");
  expect(br.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(br.headers.get("cache-control")).toContain("immutable");
  const plain = await get("a.12345678.js", { headers: { "accept-encoding": "identity" } });
  expect(plain.headers.get("content-encoding")).toBeNull();
  const font = await get("b.woff2");
  expect([font.headers.get("content-type"), font.headers.get("content-encoding")]).toEqual([
    "font/woff2",
    null,
  ]);
  expect(answers.find(({ path }) => path.endsWith(".js"))?.bytes).toBeLessThan(200);
});

it("answers 304 to a reader who has the file", async () => {
  const etag = (await get("")).headers.get("etag") ?? "";
  expect(etag).not.toBe("");
  const headers = { "if-none-match": etag, "cache-control": "no-cache" };
  expect((await get("", { headers })).status).toBe(304);
});

it("takes the next port when its own is taken", async () => {
  const port = Number(new URL(site.url).port);
  const other = await serveFolder(`${fixture.root}/site`, { port });
  expect(Number(new URL(other.url).port)).toBeGreaterThan(port);
  await other.close();
});
