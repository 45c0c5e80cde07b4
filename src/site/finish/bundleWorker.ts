import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { offlineList } from "./offlineList.js";
import { hrefFrom, type Page } from "./page.js";

const worker = "sw.js";
const source = fileURLToPath(new URL("../../learner/offline/worker.ts", import.meta.url));

// Here the learner is at work from the first moment; elsewhere the worker waits for an answer.
const atOnce = ["review.html", "me.html", "search.html"];

/** Names the worker to a page; in the preview no page names one, and so none is started. */
export function nameWorker({ head, file }: Page): void {
  const now = atOnce.includes(file) ? " data-at-once" : "";
  const href = hrefFrom(file, worker);
  head.insertAdjacentHTML("beforeend", `<meta name="offline" content="${href}"${now}>`);
}

/** Writes the worker of a finished site; at the top of it, so that it may serve all pages. */
export async function bundleWorker(dist: string): Promise<void> {
  await build({
    entryPoints: [source],
    outfile: join(dist, worker),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    define: { offlineFiles: JSON.stringify(offlineList(dist)) },
    logLevel: "silent",
  });
}
