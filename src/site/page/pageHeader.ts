import { en } from "../../model/words/en.js";

/** The banner of each page, and the place where the page says what it could not do. */
export function pageHeader(): string {
  return `<div class="banner">
<a class="banner__home" href="/index">${en.page.module}</a>
<nav aria-label="${en.page.module}"><a href="/lessons/japan-2010">${en.page.lesson3}</a><a href="/claims">${en.page.claims}</a><a href="/data/index">${en.page.data}</a></nav>
</div>
<div id="notices" aria-live="polite"></div>`;
}
