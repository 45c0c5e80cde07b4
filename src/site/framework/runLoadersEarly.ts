import { spawn } from "node:child_process";
import {
  createWriteStream,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { dirname, join, sep } from "node:path";
import { pipeline } from "node:stream/promises";

/**
 * Runs the loaders of files to take along and of notebooks into Framework's cache while it is busy with the pages: it
 * would wait for each, one after another. One that fails is left to Framework, which runs it again and reports it.
 */
export async function runLoadersEarly({ root = "." } = {}): Promise<void> {
  for (const loader of fileLoaders(root)) await runLoader(root, loader);
}

/** The loaders of whole files, as paths in `loaders/`; those of figures run in one process, unless a page attaches them. */
function fileLoaders(root: string): string[] {
  const attached = attachedBy(join(root, "docs"));
  const isOfFigure = (file: string) => /^[^/]+\.json\.ts$/.test(file);
  return listFiles(join(root, "loaders"))
    .filter((file) => /\.\w+\.ts$/.test(file))
    .filter((file) => !isOfFigure(file) || attached.has(file))
    .sort();
}

function attachedBy(docs: string): ReadonlySet<string> {
  const pages = listFiles(docs).filter((file) => file.endsWith(".md"));
  const texts = pages.map((file) => readFileSync(join(docs, file), "utf8"));
  const uses = texts.flatMap((text) => [
    ...text.matchAll(/FileAttachment\("[./]*loaders\/([^"]+)"/g),
  ]);
  return new Set(uses.map(([, file]) => `${file}.ts`));
}

function listFiles(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.map((file) => file.split(sep).join("/"));
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
