import { enPage } from "../../model/words/en.js";

/** The banner of each page, and the place where the page says what it could not do. */
export function pageHeader(): string {
  return `<div class="banner">
<a class="banner__home" href="/index">${enPage.module}</a>
<nav aria-label="${enPage.module}"><a href="/lessons/japan-2010">${enPage.lesson3}</a><a href="/claims">${enPage.claims}</a><a href="/data/index">${enPage.data}</a></nav>
</div>
<div id="notices" aria-live="polite"></div>`;
}
