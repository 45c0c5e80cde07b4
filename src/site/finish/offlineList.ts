import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, sep } from "node:path";
import type { OfflineFiles } from "../../learner/offline/offlineFiles.js";

const review = "review.html";
const fallback = "offline.html";
// Tables are there to be taken along, not to be shown.
const parts = /^_[a-z]+\/(?!loaders\/tables\/).*\.(js|css|woff2|svg|png|jpg|webp|json)$/;
const readable = /\.(html|js|css|svg)$/;

/** Whether a site has what can be had offline: the review, and the page that says what is missing. */
export function hasOffline(files: Iterable<string>): boolean {
  const all = new Set(files);
  return all.has(review) && all.has(fallback);
}

/** What every page of a finished site is made of; what the review needs is kept from the start. */
export function offlineList(dist: string): OfflineFiles {
  const texts = readAll(dist);
  const core = new Set([review, fallback].flatMap((file) => [file, ...partsOf(file, texts)]));
  const pages = [...texts.keys()].filter((file) => file.endsWith(".html") && !core.has(file));
  const lists = pages
    .filter((file) => file !== "404.html")
    .map((file) => [file, partsOf(file, texts).filter((part) => !core.has(part))] as const)
    .filter(([, list]) => list.length > 0);
  return { version: hashAll(texts), core: [...core], pages: Object.fromEntries(lists), fallback };
}

/** The files that a page names, and those that they name in turn, by the hashed names of files. */
function partsOf(page: string, texts: ReadonlyMap<string, string>): string[] {
  const found = new Set([page]);
  for (const file of found) {
    const text = readable.test(file) ? (texts.get(file) ?? "") : "";
    for (const other of texts.keys()) {
      if (parts.test(other) && text.includes(basename(other))) found.add(other);
    }
  }
  found.delete(page);
  return [...found].sort();
}

function readAll(dist: string): Map<string, string> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, sep).length))
    .map((file) => file.split(sep).join("/"))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(dist, file), "latin1")]));
}

function hashAll(texts: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  for (const [file, text] of texts) hash.update(`${file}\0${text}\0`, "latin1");
  return hash.digest("hex").slice(0, 16);
}
