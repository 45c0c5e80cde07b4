import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

/** The lesson that is measured, relative to the site. */
export const lesson = "lessons/japan-2010.html";

const scripts = /<script\b[^>]*>[\s\S]*?<\/script>\s*|<link rel="modulepreload"[^>]*>\s*/g;
const drawings = /(<div class="figure__drawing[^"]*"[^>]*>)<svg[\s\S]*?<\/svg>(<\/div>)/g;

/** Copies the site and changes its lesson. */
function copySite(dist: string, change: (html: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  cpSync(dist, folder, { recursive: true });
  const file = join(folder, lesson);
  writeFileSync(file, change(readFileSync(file, "utf8")));
  return folder;
}

/** The limit: the same text and drawings as a plain page, without any script. */
export function plainSite(dist: string): string {
  return copySite(dist, (html) => html.replace(scripts, ""));
}

/** The usual way: empty places in the page, which Observable Plot fills in the browser from the same data. */
export async function plotSite(dist: string): Promise<string> {
  const folder = copySite(dist, (html) => {
    const code = /<script\b(?![^>]*type="application\/json")[^>]*>[\s\S]*?<\/script>\s*/g;
    const bare = html.replace(code, "").replace(/<link rel="modulepreload"[^>]*>\s*/g, "");
    const empty = bare.replace(drawings, "$1$2");
    return empty.replace("</head>", '<script type="module" src="../plot.js"></script></head>');
  });
  await build({
    entryPoints: [join(import.meta.dirname, "plotPage.ts")],
    outfile: join(folder, "plot.js"),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
  return folder;
}
