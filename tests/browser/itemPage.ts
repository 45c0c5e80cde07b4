import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import MarkdownIt from "markdown-it";
import { renderItem } from "../../src/items/markup/renderItem.js";
import { earlyScript } from "../../src/site/page/earlyScript.js";
import { type SpecimenName, specimen } from "../items/specimens.js";

const styles = [
  ...["tokens", "base", "page", "lesson", "figure", "figureWait", "panels", "reading"],
  ...["item", "match", "cloze", "itemText", "itemPredict", "print"],
];

/** What the page asks, and what else it runs and shows. */
export interface PageParts {
  /** Specimens of the first step. */
  one?: readonly SpecimenName[];
  /** Specimens of the second step. */
  two?: readonly SpecimenName[];
  /** Modules that run besides those of the questions. */
  scripts?: readonly string[];
  /** HTML after the questions. */
  more?: string;
  /** Style sheets besides those of the questions. */
  sheets?: readonly string[];
}

/** Builds a folder with one page: two steps with items, live as on the site. */
export async function buildItemPage({
  one = ["choice", "choices", "numeric"],
  two = ["order", "judgement"],
  scripts = [],
  more = "",
  sheets = [],
}: PageParts = {}): Promise<string> {
  const modules = [...scripts, "./src/components/enhance.ts", "./src/learner/remember.ts"];
  const folder = mkdtempSync(join(tmpdir(), "items-"));
  await build({
    stdin: {
      contents: modules.map((path) => `import ${JSON.stringify(path)};`).join("\n"),
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    outfile: join(folder, "live.js"),
    logLevel: "error",
  });
  const css = [...styles, ...sheets]
    .map((name) => readFileSync(`docs/style/${name}.css`, "utf8"))
    .join("\n");
  writeFileSync(join(folder, "style.css"), css);
  writeFileSync(join(folder, "index.html"), page({ one, two, more }));
  return folder;
}

function page({ one, two, more }: Required<Omit<PageParts, "scripts" | "sheets">>): string {
  const md = new MarkdownIt();
  const items = (names: readonly SpecimenName[]) =>
    names
      .map((name) => renderItem(specimen(name), { inline: (text) => md.renderInline(text) }))
      .join("\n");
  // It leads to the same item further down.
  const guess = one.includes("choice")
    ? renderItem(specimen("choice"), { inline: (text) => md.renderInline(text), guess: true })
    : "";
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Items</title>
<link rel="icon" href="data:,">
<script>document.documentElement.classList.add("js")</script>
<script>${earlyScript()}</script>
<link rel="stylesheet" href="style.css"><script type="module" src="live.js"></script></head>
<body><header><div id="notices" aria-live="polite"></div></header>
<main><lesson-steps data-remember="place:items" data-beliefs='{"after-means-because":"What came after was caused."}'><h1>Items</h1>
<nav class="steps" aria-label="Steps"><ol><li><a href="#one">Choosing</a></li><li><a href="#two">Judging</a></li></ol></nav>
<p class="resume-line"><a class="resume" href="#one">Start with step 1: Choosing</a></p>
<p>${"Some text before the questions. ".repeat(40)}</p>
${guess}
<section class="step" id="one" data-step="1"><h2>Choosing</h2>${items(one)}</section>
<section class="step" id="two" data-step="2"><h2>Judging</h2>${items(two)}${more}</section>
<p>${"Some text after the questions. ".repeat(60)}</p>
</lesson-steps>
<p><a class="resume" data-lesson="items" data-remember="resume:items" href="#one">Begin the lesson</a></p></main></body></html>`;
}
