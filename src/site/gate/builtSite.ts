import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { parseHTML } from "linkedom";

/** One page of the built site. */
export interface BuiltPage {
  /** The file, relative to the site's folder, with forward slashes. */
  file: string;
  html: string;
  document: Document;
  /** What a link may point to on this page, by `id` or by `name` of an anchor. */
  anchors: ReadonlySet<string>;
}

/** The built site as its checks see it. */
export interface BuiltSite {
  /** The folder as it was named. */
  dist: string;
  /** All files, relative to the folder. */
  files: ReadonlySet<string>;
  /** The pages by their files. */
  pages: ReadonlyMap<string, BuiltPage>;
}

/** Reads a built site once for all checks. */
export function readSite(dist: string): BuiltSite {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, sep).length))
    .map((file) => file.split(sep).join("/"))
    .sort();
  const pages = files.filter((file) => file.endsWith(".html"));
  return {
    dist,
    files: new Set(files),
    pages: new Map(pages.map((file) => [file, readPage(dist, file)])),
  };
}

function readPage(dist: string, file: string): BuiltPage {
  return toPage(readFileSync(join(dist, file), "utf8"), file);
}

/** Parses one page. */
export function toPage(html: string, file: string): BuiltPage {
  const { document } = parseHTML(html);
  const named = [...document.querySelectorAll("[id], a[name]")];
  const anchors = named.flatMap((element) => [
    element.getAttribute("id") ?? "",
    element.getAttribute("name") ?? "",
  ]);
  return { file, html, document, anchors: new Set(anchors.filter(Boolean)) };
}
