import { readFileSync } from "node:fs";
import { join } from "node:path";
import { notFoundScript } from "./notFoundScript.js";
import type { Page } from "./page.js";

/**
 * Makes the page for missing addresses stand alone: a host shows it at any depth under any path, where no
 * relative address holds. Its style is inside, and its links find the site's first page when scripts run.
 */
export function finishNotFound(page: Page, dist: string): void {
  const { head } = page;
  for (const sheet of head.querySelectorAll('link[rel="stylesheet"]')) {
    const css = readFileSync(join(dist, sheet.getAttribute("href") ?? ""), "utf8");
    sheet.insertAdjacentHTML("beforebegin", `<style>${css.replaceAll("</", "<\\/")}</style>`);
  }
  for (const element of head.querySelectorAll(
    'base, link, style[data-fonts], script[type="module"]',
  )) {
    element.remove();
  }
  head.insertAdjacentHTML("beforeend", `<script type="module">${notFoundScript()}</script>`);
  head.insertAdjacentHTML("beforeend", '<link rel="icon" href="data:,">');
}
