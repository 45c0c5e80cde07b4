import { resolve } from "node:path";
import { type BuildOptions, build, type Metafile } from "esbuild";
import { bundlePlugin } from "./bundlePlugin.js";
import { joinParts } from "./joinParts.js";
import type { PageScripts } from "./pageScripts.js";

const allPages = "app";

/** A bundled script, relative to the site's folder. */
export interface Bundle {
  file: string;
  /** The files that it needs before it can run, for the browser to fetch at once. */
  needs: string[];
}

/** The scripts of the whole site after bundling. */
export interface Bundles {
  /** The one script of all pages; nothing when no page starts a module. */
  app: Bundle | undefined;
  /** The live cells of each page that has some, by the page's file. */
  cells: Map<string, Bundle>;
  /** All files that were written, relative to the site's folder. */
  files: string[];
}

/**
 * Bundles the scripts of all pages in `dist` into few files under `_app/`: what runs on every page in one,
 * what is imported later in chunks of its own.
 */
export async function bundleScripts(
  dist: string,
  pages: ReadonlyMap<string, PageScripts>,
  { target = "es2022" } = {},
): Promise<Bundles> {
  const entries = toEntries(pages);
  if (entries.size === 0) return { app: undefined, cells: new Map(), files: [] };
  const options = toOptions(dist, entries, target);
  const first = await build({
    ...options,
    write: false,
    plugins: [bundlePlugin(resolve(dist), entries)],
  });
  const joints = joinParts(first.metafile, `entry:${allPages}`);
  const { metafile } = await build({
    ...options,
    plugins: [bundlePlugin(resolve(dist), entries, joints)],
  });
  const bundles = new Map([...entries.keys()].map((key) => [key, toBundle(metafile, key)]));
  const app = bundles.get(allPages);
  bundles.delete(allPages);
  return { app, cells: bundles, files: Object.keys(metafile.outputs) };
}

function toOptions(dist: string, entries: ReadonlyMap<string, string>, target: string) {
  return {
    absWorkingDir: resolve(dist),
    entryPoints: [...entries.keys()].map((key) => ({ in: `entry:${key}`, out: entryName(key) })),
    outdir: "_app",
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    target,
    entryNames: "[name].[hash]",
    chunkNames: "part.[hash]",
    // Characters as they are, so that the fonts can be cut to those in use.
    charset: "utf8",
    metafile: true,
    logLevel: "silent",
  } as const satisfies BuildOptions;
}

/** The source of each entry, by the file of its page. */
function toEntries(pages: ReadonlyMap<string, PageScripts>): Map<string, string> {
  const modules = new Set([...pages.values()].flatMap((page) => page.modules));
  const entries = new Map<string, string>();
  if (modules.size > 0) {
    const imports = [...modules].map((path) => `import ${JSON.stringify(`./${path}`)};`);
    entries.set(allPages, imports.join("\n"));
  }
  for (const [file, { cells }] of pages) if (cells) entries.set(file, cells);
  return entries;
}

function entryName(key: string): string {
  return key === allPages ? key : `cells-${key.replace(/\.html$/, "").replaceAll("/", "-")}`;
}

function toBundle({ outputs }: Metafile, key: string): Bundle {
  const file = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === `entry:${key}`);
  if (!file) throw new Error(`no bundle was made for ${key}`);
  const needs = new Set<string>();
  const visit = (path: string): void => {
    for (const { path: next, kind } of outputs[path]?.imports ?? []) {
      if (kind !== "import-statement" || needs.has(next)) continue;
      needs.add(next);
      visit(next);
    }
  };
  visit(file);
  return { file, needs: [...needs] };
}
