import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../../src/site/chromium/findChromium.js";
import { readSite } from "../../src/site/gate/builtSite.js";
import { serveFolder } from "../../src/site/serve/serveFolder.js";
import { flags } from "../browser/launch.js";
import { median, type Visit, visit } from "./measure.js";
import { respond } from "./respond.js";

/** What is measured of each page: name, budget, and how it is written. */
const columns = [
  ["first view kB", 150, 1],
  ["requests", 25, 0],
  ["all live kB", 250, 1],
  ["paint ms", 1800, 0],
  ["shift", 0.02, 3],
  ["blocking ms", 150, 0],
  ["answer ms", 50, 0],
  ["redraw ms", 50, 0],
] as const;

const { values } = parseArgs({ options: { runs: { type: "string", default: "3" } } });
const pages = [...readSite("dist").pages.keys()].filter(
  (file) => /^lessons\/(?!index)/.test(file) || file === "index.html",
);
const browser = await chromium.launch({ executablePath: findChromium(), args: flags });
const site = await serveFolder("dist", { encodings: ["gzip"] });
const rows: string[][] = [["", ...columns.map(([name]) => name)]];
for (const file of pages) rows.push([file, ...(await measurePage(browser, site.url + file))]);
rows.push(["budget", ...columns.map(([, budget]) => String(budget))]);
await site.close();
await browser.close();
const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
const line = (row: readonly string[]) =>
  row
    .map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[0] ?? 0)))
    .join("  ");
console.log(
  `390 px, 4x slower CPU, 1.6 Mbit/s, 150 ms; median of ${values.runs} visits; * is over.\n`,
);
console.log(rows.map(line).join("\n"));

/** One page against every budget; a dash where it has nothing to be measured. */
async function measurePage(browser: Browser, url: string): Promise<string[]> {
  const visits: Visit[] = [];
  for (let i = 0; i < Number(values.runs); i++) visits.push(await visit(browser, url));
  const of = (name: keyof Visit) => median(visits.map((each) => each[name]));
  const { answer, redraw } = await respond(browser, url);
  const kilo = (value: number | undefined) => value && value / 1000;
  const measured = [
    ...[kilo(of("firstBytes")), of("firstRequests"), kilo(of("allBytes"))],
    ...[of("paint"), of("shift"), of("blocking"), median(answer), median(redraw)],
  ];
  return columns.map(([, budget, digits], i) => {
    const value = measured[i];
    return value === undefined ? "-" : `${value.toFixed(digits)}${value > budget ? "*" : ""}`;
  });
}
