import { readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";

const swept = /^_(app|file|import|node|npm|observablehq)[\\/]/;
const readable = /\.(html|js|css|svg)$/;

/** Removes files under Framework's folders that no page reaches, by the hashed name of the file. */
export function removeUnused(dist: string): void {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, "/").length));
  const kept = new Set(files.filter((file) => !swept.test(file)));
  for (const file of kept) {
    if (!readable.test(file)) continue;
    const text = readFileSync(join(dist, file), "utf8");
    for (const other of files) if (text.includes(basename(other))) kept.add(other);
  }
  for (const file of files) if (!kept.has(file)) rmSync(join(dist, file));
  removeEmpty(dist);
}

function removeEmpty(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const path = join(folder, entry.name);
    removeEmpty(path);
    if (readdirSync(path).length === 0) rmSync(path, { recursive: true });
  }
}
