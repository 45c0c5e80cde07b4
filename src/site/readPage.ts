import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** One page as its author wrote it. */
export interface PageSource {
  /** The Markdown file, relative to the project root. */
  file: string;
  /** The front matter as plain data; empty when there is none. */
  data: Record<string, unknown>;
  /** The text after the front matter. */
  content: string;
  /** How many lines of the file come before the content. */
  offset: number;
  /** The front matter as written; nothing when there is none. */
  front?: string;
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/** Splits a page's text into front matter and content; the offset keeps line numbers true. */
export function parsePage(text: string, file: string): PageSource {
  const match = frontMatter.exec(text);
  if (!match) return { file, data: {}, content: text, offset: 0 };
  const data: unknown = parse(match[1] ?? "");
  return {
    file,
    data: typeof data === "object" && data !== null ? { ...data } : {},
    content: text.slice(match[0].length),
    offset: match[0].split("\n").length - 1,
    front: match[1] ?? "",
  };
}

/** Finds the Markdown file of an address such as `/lessons/japan-2010`; nothing when there is none. */
export function maybePage(path: string, { root = "docs" } = {}): PageSource | undefined {
  const file = join(root, `${path.replace(/\.md$/, "").replace(/\/$/, "/index")}.md`);
  return existsSync(file) ? parsePage(readFileSync(file, "utf8"), file) : undefined;
}
