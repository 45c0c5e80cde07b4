import { existsSync, type FSWatcher, watch } from "node:fs";
import { join } from "node:path";

/** Calls back once, a moment after the last of a burst of changes in some folders; returns how to stop. */
export function watchFolders(
  folders: readonly string[],
  changed: () => void,
  { root = ".", quiet = 100 } = {},
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, quiet);
  };
  const watchers: FSWatcher[] = folders
    .map((folder) => join(root, folder))
    .filter((path) => existsSync(path))
    .map((path) => watch(path, { recursive: true }, soon));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
