import { readFileSync } from "node:fs";
import { join } from "node:path";
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
  head.insertAdjacentHTML("beforeend", `<script type="module">${findHome}</script>`);
  head.insertAdjacentHTML("beforeend", '<link rel="icon" href="data:,">');
}

const findHome = `
const links = [...document.querySelectorAll("a[href]")].filter((link) => !/^(#|[a-z]+:)/.test(link.getAttribute("href")));
let path = location.pathname;
while (path.includes("/")) {
  path = path.slice(0, path.lastIndexOf("/"));
  const { ok } = await fetch(path + "/index.html");
  if (!ok) continue;
  for (const link of links) link.href = path + "/" + link.getAttribute("href").replace(/^\\.\\//, "");
  break;
}
`;
