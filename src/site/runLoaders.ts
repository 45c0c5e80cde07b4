import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** What came of a loader: what it wrote, or why it could not. */
export type LoaderResult = { text: string } | { error: string };

// One process for all loaders of figures: starting one costs more than what any of them does.
const write = process.stdout.write.bind(process.stdout);
const results: Record<string, LoaderResult> = {};
for (const file of readdirSync("loaders").filter((name) => name.endsWith(".json.ts"))) {
  let text = "";
  process.stdout.write = (part: string | Uint8Array) => {
    text += String(part);
    return true;
  };
  try {
    await import(pathToFileURL(resolve(join("loaders", file))).href);
    results[file] = { text: text.trim() };
  } catch (error) {
    results[file] = { error: error instanceof Error ? error.message : String(error) };
  }
}
process.stdout.write = write;
process.stdout.write(JSON.stringify(results));
