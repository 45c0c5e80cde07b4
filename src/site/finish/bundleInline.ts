import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/** Bundles a few lines that import from the project's root into one script to stand in a page. */
export function bundleInline(contents: string): string {
  const { outputFiles } = buildSync({
    stdin: {
      contents,
      resolveDir: fileURLToPath(new URL("../../..", import.meta.url)),
      loader: "ts",
    },
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.text.trim().replaceAll("</", "<\\/") ?? "";
}
