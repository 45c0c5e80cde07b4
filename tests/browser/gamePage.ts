import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { renderGame } from "../../src/site/game/renderGame.js";
import { renderRestraint } from "../../src/site/game/renderRestraint.js";

const styles = [
  ...["tokens", "base", "page", "lesson", "figure", "marks", "item", "input", "learner"],
  ...["game", "restraint", "print"],
];
const modules = [
  "./src/components/enhance.ts",
  "./src/learner/remember.ts",
  "./src/charts/live.ts",
];

/** Builds a folder with one page: a lesson of one step with the game, live as on the site. */
export async function buildGamePage(yaml = ""): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "game-"));
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
  const css = styles.map((name) => readFileSync(`docs/style/${name}.css`, "utf8")).join("\n");
  writeFileSync(join(folder, "style.css"), css);
  writeFileSync(join(folder, "index.html"), page(yaml));
  return folder;
}

function page(yaml: string): string {
  const place = { file: "page.md", line: 1 };
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Game</title>
<link rel="icon" href="data:,"><meta name="color-scheme" content="light dark">
<script>document.documentElement.classList.add("js")</script>
<link rel="stylesheet" href="style.css"><script type="module" src="live.js"></script></head>
<body><header><div id="notices" aria-live="polite"></div></header>
<main><lesson-steps data-remember="place:bet" data-lesson="bet" data-beliefs="{}"><h1>The bet</h1>
<section class="step" id="one" data-step="1"><h2>Playing</h2>
${renderGame(yaml, place)}
</section>
<section class="step" id="two" data-step="2"><h2>Drawing</h2>
${renderRestraint("", place)}
</section></lesson-steps></main></body></html>`;
}
