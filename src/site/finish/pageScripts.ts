import { dirname, join } from "node:path/posix";
import type { Page } from "./page.js";

/** The scripts of one page, taken out of its head. */
export interface PageScripts {
  /** Module files of ours that every page starts, relative to the site's folder. */
  modules: string[];
  /** What Framework wrote to define the page's live cells; nothing when the page has none. */
  cells: string | undefined;
}

/** Takes all module scripts and their preloads out of a page's head. */
export function takeScripts({ head, file }: Page): PageScripts {
  const scripts = [...head.querySelectorAll('script[type="module"]')];
  const modules = scripts.flatMap((script) => script.getAttribute("src") ?? []);
  const inline = scripts.find((script) => /\bdefine\(\{id: /.test(script.textContent ?? ""));
  for (const element of [...scripts, ...head.querySelectorAll('link[rel="modulepreload"]')]) {
    element.remove();
  }
  return {
    modules: modules.map((src) => join(dirname(file), src)),
    cells: inline?.textContent ? withoutTimes(inline.textContent) : undefined,
  };
}

// A file's time differs from build to build and would change the hash of an equal page.
function withoutTimes(source: string): string {
  return source.replace(/"lastModified":\d+,?/g, "");
}
