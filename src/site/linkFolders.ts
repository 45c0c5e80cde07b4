import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { dirname, resolve } from "node:path";

const links: readonly (readonly [link: string, target: string])[] = [
  ["docs/src", "src"],
  ["docs/loaders", "loaders"],
  ["docs/fonts/serif", "node_modules/@fontsource/source-serif-4/files"],
  ["docs/fonts/sans", "node_modules/@fontsource/source-sans-3/files"],
];

/**
 * Links the folders that pages use into the source root, where Framework looks for them.
 * The links are not in the repository: a ZIP download or a Windows clone would break them.
 */
export function linkFolders(root = "."): void {
  for (const [link, target] of links) {
    const path = resolve(root, link);
    if (existsSync(path)) continue;
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(resolve(root, target), path, "junction");
  }
}
