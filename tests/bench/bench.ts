import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { type Browser, chromium } from "playwright-core";
import { buildSite } from "../../src/site/buildSite.js";
import { findChromium } from "../../src/site/chromium/findChromium.js";
import { readSite } from "../../src/site/gate/builtSite.js";
import { serveFolder } from "../../src/site/serve/serveFolder.js";
import { flags } from "../browser/launch.js";
import { loaderSeconds, publishedBytes } from "./data.js";
import { countViolations, median, type Visit, visit } from "./measure.js";
import { respond } from "./respond.js";
import { formatTable, type Row } from "./table.js";
import { lesson, plainSite, plotSite } from "./variants.js";

const { values } = parseArgs({
  options: {
    json: { type: "string" },
    runs: { type: "string", default: "5" },
    "no-build": { type: "boolean" },
  },
});
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Measured = Visit & { answer: number | undefined; redraw: number | undefined; axe: number };

/** Measures one form of the lesson; each figure is the median of its runs. */
async function measure(browser: Browser, folder: string): Promise<Measured> {
  const site = await serveFolder(folder, { encodings: ["gzip"] });
  const url = site.url + lesson;
  const visits: Visit[] = [];
  for (let i = 0; i < Number(values.runs); i++) visits.push(await visit(browser, url));
  const middle = (name: keyof Visit) => median(visits.map((each) => each[name])) ?? 0;
  const { answer, redraw } = await respond(browser, url);
  const measured = {
    firstBytes: middle("firstBytes"),
    firstRequests: middle("firstRequests"),
    allBytes: middle("allBytes"),
    thirdParty: middle("thirdParty"),
    paint: middle("paint"),
    shift: middle("shift"),
    blocking: middle("blocking"),
    answer: median(answer),
    redraw: median(redraw),
    axe: await countViolations(browser, url, axe),
  };
  await site.close();
  return measured;
}

/** The code of questions and storage, compressed: what comes at once, and with the controls of all kinds. */
async function quizBytes({ all }: { all: boolean }): Promise<number> {
  const contents = `import { QuizItem } from "./src/items/live/quizItem.ts";
customElements.define("quiz-item", QuizItem);
import "./src/learner/remember.ts";`;
  const { outputFiles = [], metafile } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    outdir: "bench",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    metafile: true,
    write: false,
  });
  const outputs = metafile?.outputs ?? {};
  const entries = ["<stdin>", ...(all ? ["src/items/laterControls.ts"] : [])];
  const loaded = new Set(
    Object.keys(outputs).filter((path) => entries.includes(outputs[path]?.entryPoint ?? "")),
  );
  // What is imported later is no part of what every page loads, nor is what only that needs.
  for (const path of loaded) {
    for (const { kind, path: next } of outputs[path]?.imports ?? []) {
      if (kind === "import-statement") loaded.add(next);
    }
  }
  const files = outputFiles.filter(({ path }) => [...loaded].some((name) => path.endsWith(name)));
  return files.reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0);
}

/** Violations over all pages of the site, in every form. */
async function countEverywhere(browser: Browser, folder: string): Promise<number> {
  const site = await serveFolder(folder);
  let count = 0;
  for (const page of readSite(folder).pages.keys()) {
    count += await countViolations(browser, site.url + page, axe);
  }
  await site.close();
  return count;
}

async function buildSeconds(): Promise<number> {
  const start = performance.now();
  const { findings } = await buildSite();
  if (findings.length > 0) throw new Error(`the build has findings: ${findings[0]?.message}`);
  return (performance.now() - start) / 1000;
}

const seconds = values["no-build"] ? undefined : await buildSeconds();
const folders = { ours: "dist", limit: plainSite("dist"), usual: await plotSite("dist") };
const browser = await chromium.launch({ executablePath: findChromium(), args: flags });
const ours = await measure(browser, folders.ours);
const everywhere = await countEverywhere(browser, folders.ours);
const limit = await measure(browser, folders.limit);
const usual = await measure(browser, folders.usual);
await browser.close();
for (const folder of [folders.limit, folders.usual]) rmSync(folder, { recursive: true });

const row = (
  name: string,
  unit: Row["unit"],
  budget: number,
  of: (m: Measured) => number | undefined,
): Row => ({
  ...{ name, unit, budget },
  ...{ ours: of(ours), limit: of(limit), usual: of(usual) },
});
const alone = (
  name: string,
  unit: Row["unit"],
  budget: number | undefined,
  value: number | undefined,
): Row => ({
  ...{ name, unit, budget },
  ...{ ours: value, limit: undefined, usual: undefined },
});
const rows: Row[] = [
  row("First view, transferred (gzip)", "kB", 150, (m) => m.firstBytes / 1000),
  row("First view, requests", "", 25, (m) => m.firstRequests),
  row("All figures live, transferred", "kB", 250, (m) => m.allBytes / 1000),
  row("Largest contentful paint", "ms", 1800, (m) => m.paint),
  row("Layout shift, read to the end", "shift", 0.02, (m) => m.shift),
  row("Total blocking time", "ms", 150, (m) => m.blocking),
  row("Answer to feedback", "ms", 50, (m) => m.answer),
  row("Switch to redrawn figure", "ms", 50, (m) => m.redraw),
  row("Third-party requests", "", 0, (m) => m.thirdParty),
  row("axe-core violations", "", 0, (m) => m.axe),
  alone("Quiz and storage code (gzip)", "kB", 15, (await quizBytes({ all: false })) / 1000),
  alone(
    "The same with all kinds' controls",
    "kB",
    undefined,
    (await quizBytes({ all: true })) / 1000,
  ),
  alone("Cold build", "s", 60, seconds),
  alone("All loaders, one after another, cold", "s", undefined, loaderSeconds()),
  alone("Tables to take along (gzip)", "kB", undefined, publishedBytes("dist") / 1000),
  alone("axe-core violations, all pages", "", 0, everywhere),
];
console.log(
  `Lesson ${lesson}: 390 px, 4x slower CPU, 1.6 Mbit/s, 150 ms; median of ${values.runs} visits.`,
);
console.log(
  "Limit: plain HTML, the same text and drawings. Usual way: drawn in the browser by Observable Plot.\n",
);
console.log(formatTable(rows));
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
