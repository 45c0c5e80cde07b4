import { existsSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";

/** What a static host answers to a path. */
export type FileAnswer =
  | { status: 200 | 404; path: string }
  | { status: 301; location: string }
  | { status: 404; path?: undefined };

/**
 * Finds the file for the path of a request, as any static host would: `index.html` of a folder, a folder's
 * slash added, `404.html` for what is not there; never a file outside the folder.
 */
export function findFile(folder: string, pathname: string): FileAnswer {
  const path = maybeDecode(pathname);
  const file = path === undefined ? undefined : resolve(folder, `.${path}`);
  if (!file || !`${file}${sep}`.startsWith(`${resolve(folder)}${sep}`)) return notFound(folder);
  if (!existsSync(file)) return notFound(folder);
  if (!statSync(file).isDirectory()) return { status: 200, path: file };
  if (!pathname.endsWith("/")) return { status: 301, location: `${pathname}/` };
  const index = join(file, "index.html");
  return existsSync(index) ? { status: 200, path: index } : notFound(folder);
}

function notFound(folder: string): FileAnswer {
  const page = join(folder, "404.html");
  return existsSync(page) ? { status: 404, path: page } : { status: 404 };
}

function maybeDecode(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes("\0") ? undefined : path;
  } catch {
    return undefined;
  }
}
