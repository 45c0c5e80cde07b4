import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { pipeline } from "node:stream/promises";

/**
 * Runs the loaders of files to take along into Framework's cache while it is busy with the pages: it would wait for
 * each, one after another. One that fails is left to Framework, which runs it again and reports it.
 */
export async function runLoadersEarly({ root = "." } = {}): Promise<void> {
  for (const loader of fileLoaders(root)) await runLoader(root, loader);
}

/** The loaders of whole files, as paths in `loaders/`; those of figures run in one process. */
function fileLoaders(root: string): string[] {
  return readdirSync(join(root, "loaders"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.\w+\.ts$/.test(file) && !/^[^/\\]+\.json\.ts$/.test(file))
    .map((file) => file.split(sep).join("/"))
    .sort();
}

async function runLoader(root: string, loader: string): Promise<void> {
  const output = join(root, "docs/.observablehq/cache/loaders", loader.slice(0, -".ts".length));
  const unfinished = `${output}.early`;
  mkdirSync(dirname(output), { recursive: true });
  const child = spawn(process.execPath, ["--import", "tsx", join("loaders", loader)], {
    cwd: root,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = new Promise<number | null>((done) =>
    child.on("error", () => done(1)).on("close", done),
  );
  await pipeline(child.stdout, createWriteStream(unfinished));
  if ((await ended) === 0) renameSync(unfinished, output);
  else rmSync(unfinished, { force: true });
}
