import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { renderFigure } from "../../src/site/renderFigure.js";

const styles = [
  "tokens",
  "base",
  "page",
  "lesson",
  "figure",
  "panels",
  "reading",
  "forms",
  "print",
];

/** Builds a folder with one page of figures, far apart, live as on the site. */
export async function buildFigurePage(names: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "figures-"));
  await build({
    entryPoints: { live: "src/charts/live.ts" },
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    chunkNames: "[name].[hash]",
    logLevel: "error",
  });
  const css = styles.map((name) => readFileSync(`docs/style/${name}.css`, "utf8")).join("\n");
  writeFileSync(join(folder, "style.css"), css);
  writeFileSync(join(folder, "index.html"), page(names));
  return folder;
}

function page(names: readonly string[]): string {
  const figures = names.map((name) => {
    const figure = renderFigure(`figure: ${name}`, { file: "figures.md", line: 1 });
    return `${figure}\n<div style="height: 1500px"></div>`;
  });
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Figures</title>
<link rel="icon" href="data:,"><script>document.documentElement.classList.add("js")</script>
<link rel="stylesheet" href="style.css"><script type="module" src="live.js"></script></head>
<body><main><h1>Figures</h1><div style="height: 1500px"></div>${figures.join("\n")}</main></body></html>`;
}
