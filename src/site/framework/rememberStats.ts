import type fs from "node:fs";

/** The two questions about files that Framework asks millions of times. */
export type FileStats = Pick<typeof fs, "existsSync" | "statSync">;

/** Answers each question about a path in `folders` from the file system once, and from memory after that. */
export function rememberStats(files: FileStats, folders: readonly string[]): FileStats {
  const isInside = (path: unknown): path is string =>
    typeof path === "string" &&
    folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
  const found = new Map<string, boolean>();
  const stats = new Map<string, fs.Stats>();
  return {
    existsSync(path) {
      if (!isInside(path)) return files.existsSync(path);
      return found.get(path) ?? keep(found, path, files.existsSync(path));
    },
    // What is not there throws, each time anew.
    statSync: ((path: fs.PathLike, options?: fs.StatSyncOptions) => {
      if (options || !isInside(path)) return files.statSync(path, options);
      return stats.get(path) ?? keep(stats, path, files.statSync(path));
    }) as typeof fs.statSync,
  };
}

function keep<T>(memory: Map<string, T>, path: string, value: T): T {
  memory.set(path, value);
  return value;
}
