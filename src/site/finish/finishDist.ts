import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { bundleScripts } from "./bundleScripts.js";
import { bundleWorker, nameWorker } from "./bundleWorker.js";
import { finishBody } from "./finishBody.js";
import { finishHead } from "./finishHead.js";
import { finishNotFound } from "./finishNotFound.js";
import { linkScripts } from "./linkScripts.js";
import { minifySheets } from "./minifySheets.js";
import { hasOffline } from "./offlineList.js";
import { formatPage, type Page, parsePage } from "./page.js";
import { takeScripts } from "./pageScripts.js";
import { removeUnused } from "./removeUnused.js";
import { subsetFonts } from "./subsetFonts.js";

/** Rewrites what Framework wrote under `dist` into what we publish. */
export async function finishDist(dist: string): Promise<void> {
  const pages = readPages(dist);
  const scripts = new Map(pages.map((page) => [page.file, takeScripts(page)]));
  const bundles = await bundleScripts(dist, scripts);
  const sources = bundles.files.map((file) => readFileSync(join(dist, file), "utf8"));
  const offline = hasOffline(pages.map(({ file }) => file));
  const styled = pages.filter(({ file }) => file !== "404.html");
  await subsetFonts(dist, styled, sources);
  await minifySheets(dist);
  for (const page of pages) {
    finishHead(page);
    finishBody(page);
    if (page.file === "404.html") finishNotFound(page, dist);
    else linkScripts(page, bundles);
    if (offline && page.file !== "404.html") nameWorker(page);
    writeFileSync(join(dist, page.file), formatPage(page));
  }
  removeUnused(dist);
  if (offline) await bundleWorker(dist);
}

function readPages(dist: string): Page[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .sort()
    .map((file) => parsePage(readFileSync(join(dist, file), "utf8"), file.split(sep).join("/")));
}
