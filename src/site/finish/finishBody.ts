import { enPage } from "../../model/words/en/page.js";
import type { Page } from "./page.js";

const skipLink = `<a class="skip-link" href="#observablehq-main">${enPage.skip}</a>`;

// Framework makes each heading a link to itself: a stop for every Tab that leads nowhere.
const headingLink = /<a class="observablehq-header-anchor"[^>]*>([\s\S]*?)<\/a>/g;

/** Puts the skip link first, lets its target take the focus, and makes headings plain. */
export function finishBody(page: Page): void {
  page.body = page.body
    .replace(/<body([^>]*)>/, `<body$1>\n${skipLink}`)
    .replace('<main id="observablehq-main"', '<main id="observablehq-main" tabindex="-1"')
    .replace(headingLink, "$1");
}
