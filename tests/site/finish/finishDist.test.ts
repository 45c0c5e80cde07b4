import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildSite } from "../../../src/site/buildSite.js";
import { type Fixture, makeFixture } from "../fixture.js";

const head = `<script>document.documentElement.className = "js"</script>
<link rel="icon" href="/favicon.svg">
<link rel="preload" as="font" type="font/woff2" crossorigin href="/fonts/sans/source-sans-3-latin-400-normal.woff2" data-family="Source Sans 3" data-weight="400" data-style="normal" data-preload>
<link rel="preload" as="font" type="font/woff2" crossorigin href="/fonts/serif/source-serif-4-latin-400-italic.woff2" data-family="Source Serif 4" data-weight="400" data-style="italic">
<script type="module" src="/src/charts/live.js"></script>
<script type="module" src="/src/components/enhance.js"></script>`;

const files = {
  "docs/index.md": "# Start\n\nSee [the lesson](/lessons/a).\n",
  "docs/lessons/a.md": '# Lesson\n\n```js\nimport {two} from "/src/model/two.js";\ntwo\n```\n',
  "docs/favicon.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
  "src/charts/live.ts": 'addEventListener("focus", () => import("./draw.js"), { once: true });\n',
  "src/charts/draw.ts": 'import { max } from "d3";\nconsole.log("drawn", max([1, 2]));\n',
  "src/components/enhance.ts":
    'import { two } from "../model/two.js";\ndocument.title = String(two);\n',
};

let fixture: Fixture;
beforeAll(async () => {
  fixture = makeFixture(files, { head });
  expect((await buildSite({ root: fixture.root })).findings).toEqual([]);
});
afterAll(() => fixture.remove());

const list = () =>
  readdirSync(join(fixture.root, "dist"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(fixture.root, "dist/").length))
    .sort();
const read = (file: string) => readFileSync(join(fixture.root, "dist", file), "utf8");

it("starts one and the same script on every page", () => {
  const scripts = ["index.html", "lessons/a.html"].map((page) =>
    [...read(page).matchAll(/<script type="module" src="([^"]+)"/g)].map(([, src]) => src),
  );
  expect(scripts[0]).toHaveLength(1);
  expect(scripts[1]).toEqual([`../${scripts[0]?.[0]}`]);
});

it("leaves drawing code in a chunk of its own, without the parts of packages that nobody uses", () => {
  const app = list().find((file) => file.startsWith("_app/app."));
  const drawn = list().find((file) => file.endsWith(".js") && read(file).includes("drawn"));
  expect(drawn).toMatch(/^_app\/part\./);
  expect(read(app ?? "")).toContain(drawn?.slice("_app/".length));
  expect(read(drawn ?? "").length).toBeLessThan(5000);
});

it("carries Framework's runtime only for a page with live cells", () => {
  expect(list().filter((file) => file.includes("cells-"))).toHaveLength(1);
  expect(read("index.html")).not.toContain("cells-");
  expect(read("lessons/a.html")).toMatch(/import\("\.\.\/_app\/cells-lessons-a\.\w+\.js"\)/);
});

it("removes what nothing reaches any more", () => {
  expect(list().filter((file) => /^_(node|npm|observablehq|import\/src)/.test(file))).toEqual([]);
});

it("cuts the fonts, names them all, and preloads those that the head chooses", () => {
  const fonts = list().filter((file) => file.endsWith(".woff2"));
  expect(fonts).toHaveLength(2);
  for (const font of fonts) {
    expect(readFileSync(join(fixture.root, "dist", font)).length).toBeLessThan(15_000);
    expect(read("lessons/a.html")).toContain(`src:url("../${font}")`);
  }
  expect(read("index.html").match(/rel="preload"/g)).toHaveLength(1);
});

it("builds the same bytes again", async () => {
  const before = list().map((file) => [file, read(file)]);
  await buildSite({ root: fixture.root });
  expect(list().map((file) => [file, read(file)])).toEqual(before);
});
