import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { frameworkFolder } from "./frameworkFolder.js";

const specifier = /["'`]npm:((?:@[\w.-]+\/)?[\w.-]+)/g;

/** Names the packages that a module asks the public registry for, without their versions. */
export function findPackages(source: string): string[] {
  return [...source.matchAll(specifier)].flatMap(([, name]) => name ?? []);
}

/** Names every package whose latest version Framework's own client would look up while it is bundled. */
export function clientPackages(): string[] {
  const folder = join(frameworkFolder, "client");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => file.endsWith(".js"));
  const names = sources.flatMap((file) => findPackages(readFileSync(join(folder, file), "utf8")));
  return [...new Set(names)].sort();
}
