import type { Bundles } from "./bundleScripts.js";
import { hrefFrom, type Page } from "./page.js";

/** Puts the bundled scripts into a page's head: one for all pages, then the page's own live cells. */
export function linkScripts({ head, file }: Page, { app, cells }: Bundles): void {
  const html: string[] = [];
  if (app) {
    for (const need of app.needs) html.push(preload(hrefFrom(file, need)));
    html.push(`<script type="module" src="${hrefFrom(file, app.file)}"></script>`);
  }
  const own = cells.get(file);
  if (own) html.push(`<script type="module">${startCells(hrefFrom(file, own.file))}</script>`);
  head.insertAdjacentHTML("beforeend", html.join(""));
}

function preload(href: string): string {
  return `<link rel="modulepreload" href="${href}">`;
}

/**
 * Starts the live cells when the reader comes within one screen of the first of them:
 * their runtime and their charts are a large part of the page's scripts.
 */
function startCells(href: string): string {
  const module = JSON.stringify(href.startsWith(".") ? href : `./${href}`);
  return `
const seen = new IntersectionObserver((entries) => {
  if (!entries.some((entry) => entry.isIntersecting)) return;
  seen.disconnect();
  import(${module});
}, {rootMargin: "100% 0px"});
const marks = document.createNodeIterator(document.body, NodeFilter.SHOW_COMMENT);
for (let mark; (mark = marks.nextNode()); ) if (/^:[0-9a-f]{8}/.test(mark.data)) seen.observe(mark.parentElement);
`;
}
