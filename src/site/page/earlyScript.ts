import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const source = `
import { plantSeed } from "./src/learner/seed.js";
import { shuffleList } from "./src/items/live/shuffleList.js";
plantSeed(document, () => localStorage);
globalThis.shuffleBefore = (script) => shuffleList(script.previousElementSibling);
`;

let script: string | undefined;

/**
 * What pages with questions run while they are read, before they are painted: options stand in the
 * learner's order from the start, and nothing moves later.
 */
export function earlyScript(): string {
  script ??= bundle();
  return script;
}

function bundle(): string {
  const { outputFiles } = buildSync({
    stdin: {
      contents: source,
      resolveDir: fileURLToPath(new URL("../../..", import.meta.url)),
      loader: "ts",
    },
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.text.trim() ?? "";
}
