import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** The code of axe-core, to be put on a page. */
export const axe = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Puts axe-core on a page, and lays out what the browser leaves for later: until then places of the
 * notes at its end are guesses, and axe would see links lie over one another.
 */
export async function prepareAxe(page: Page): Promise<void> {
  await page.addStyleTag({ content: ".notes { content-visibility: visible !important }" });
  await page.evaluate(axe);
}

/** What axe-core finds on the page as it is now, one line for each rule and element. */
export function violations(page: Page): Promise<string[]> {
  return find(page, "html");
}

/** The same in a part of the page, with axe-core put on the page first. */
export async function violationsIn(page: Page, part: string): Promise<string[]> {
  await prepareAxe(page);
  return find(page, part);
}

async function find(page: Page, part: string): Promise<string[]> {
  const { violations: found } = await page.evaluate<AxeResults, [string, string[]]>(
    ([selector, values]) =>
      // biome-ignore lint/suspicious/noExplicitAny: axe is put on the page by its own script
      (globalThis as any).axe.run(selector, { runOnly: { type: "tag", values } }),
    [part, tags],
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
