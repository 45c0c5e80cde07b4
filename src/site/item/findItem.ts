import type { Place } from "../place.js";
import type { PageSource } from "../readPage.js";
import { findFences } from "./findFences.js";

/** The YAML of an item of a page, and where its first line stands; nothing when no item has the id. */
export function findItem(page: PageSource, id: string): { text: string; place: Place } | undefined {
  const fence = findFences(page.content, "quiz").find(
    ({ text }) => /^id:\s*(\S+)\s*$/m.exec(text)?.[1] === id,
  );
  if (!fence) return undefined;
  return { text: fence.text, place: { file: page.file, line: fence.line + page.offset } };
}
