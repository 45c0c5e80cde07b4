import { enPage } from "../../model/words/en/page.js";
import { maybeEmbedded } from "../kit/embedPath.js";

/** The banner of each page but those made for frames, and the place where the page says what it could not do. */
export function pageHeader({ path }: { path: string }): string {
  if (maybeEmbedded(path)) return "";
  return `<div class="banner">
<a class="banner__home" href="/index">${enPage.module}</a>
<nav aria-label="${enPage.module}"><a href="/lessons/japan-2010">${enPage.lesson3}</a><a href="/claims">${enPage.claims}</a><a href="/data/index">${enPage.data}</a><a href="/review">${enPage.review}</a><a href="/me">${enPage.me}</a></nav>
</div>
<div id="notices" aria-live="polite"></div>`;
}
