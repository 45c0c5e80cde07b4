import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** How long all loaders take, each in a process of its own as the build runs them, in seconds. */
export function loaderSeconds(): number {
  const loaders = readdirSync("loaders").filter((name) => name.endsWith(".ts"));
  const start = performance.now();
  for (const name of loaders) {
    const args = ["--import", "tsx", join("loaders", name)];
    execFileSync(process.execPath, args, { maxBuffer: 64 * 1024 * 1024, stdio: "pipe" });
  }
  return (performance.now() - start) / 1000;
}

/** The files that a reader may take along, each compressed, in bytes. */
export function publishedBytes(dist: string): number {
  const folder = join(dist, "_file/loaders");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((entry) => entry.isFile() && /\.(csv|json|bib)$/.test(entry.name))
    .map((entry) => gzipSync(readFileSync(join(entry.parentPath, entry.name)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}
