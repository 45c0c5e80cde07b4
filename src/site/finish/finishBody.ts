import { en } from "../../model/words/en.js";
import type { Page } from "./page.js";

const skipLink = `<a class="skip-link" href="#observablehq-main">${en.page.skip}</a>`;

/** Puts the skip link first, and lets its target take the focus. */
export function finishBody(page: Page): void {
  page.body = page.body
    .replace(/<body([^>]*)>/, `<body$1>\n${skipLink}`)
    .replace('<main id="observablehq-main"', '<main id="observablehq-main" tabindex="-1"');
}
