import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { LoaderResult } from "./runLoaders.js";

let known: { stamp: string; results: Readonly<Record<string, LoaderResult>> } | undefined;
const readBy = ["data", "loaders", "src/model", "src/site"];

/** What the figure's loader writes, run in a process of its own; run anew when an input has changed. */
export function readFigureData(name: string): string {
  const stamp = newestChange();
  if (known?.stamp !== stamp) known = { stamp, results: runAll() };
  const file = `${name}.json.ts`;
  const result = known.results[file] ?? { error: "does not exist" };
  if ("text" in result) return result.text;
  throw new Error(`loaders/${file}: ${result.error}`);
}

function runAll(): Readonly<Record<string, LoaderResult>> {
  const options = { encoding: "utf8", maxBuffer: 64 * 1024 * 1024, stdio: "pipe" } as const;
  const args = ["--import", "tsx", "src/site/runLoaders.ts"];
  return JSON.parse(execFileSync(process.execPath, args, options));
}

/** The tables that a loader reads, as it names them. */
export function tablesOf(name: string): string[] {
  const text = readFileSync(join("loaders", `${name}.json.ts`), "utf8");
  return [...text.matchAll(/readTable\("([^"]+)"\)/g)].map(([, table = ""]) => table);
}

function newestChange(): string {
  const times = readBy.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(csv|json|yaml|ts)$/.test(file))
      .map((file) => statSync(join(folder, file)).mtimeMs),
  );
  return `${times.length} ${Math.max(0, ...times)}`;
}
