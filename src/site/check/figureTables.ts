import { existsSync } from "node:fs";
import { join } from "node:path";
import { tablesOf } from "../figureData.js";
import { findFences } from "../item/findFences.js";
import type { PageSource } from "../readPage.js";

const attachment = /FileAttachment\("\/loaders\/([\w-]+)\.json"\)/g;

/** The tables behind a page's figures and attached files. */
export function figureTables({ content }: PageSource): string[] {
  const figures = findFences(content, "chart").map(({ text }) => /^figure:\s*(\w+)/m.exec(text));
  const files = [...content.matchAll(attachment)];
  const names = new Set([...figures, ...files].flatMap((match) => match?.[1] ?? []));
  return [...names]
    .filter((name) => existsSync(join("loaders", `${name}.json.ts`)))
    .flatMap((name) => tablesOf(name));
}
