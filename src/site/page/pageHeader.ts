import { escapeHtml } from "../../model/escapeHtml.js";
import { enPage } from "../../model/words/en/page.js";
import { maybeEmbedded } from "../kit/embedPath.js";
import { lessonEntries } from "../lessons/lessonEntries.js";
import { maybePage } from "../readPage.js";

const { menu } = enPage;

/** The pages of the course besides its lessons; one that this edition lacks is left out. */
const places: readonly (readonly [path: string, name: string])[] = [
  ["/claims", menu.claims],
  ["/data/index", menu.data],
  ["/glossary", menu.glossary],
  ["/review", menu.review],
  ["/me", menu.me],
  ["/search", menu.search],
  ["/about", menu.about],
];

/** The banner of each page but those made for frames, and the place where the page says what it could not do. */
export function pageHeader({ path }: { path: string }): string {
  if (maybeEmbedded(path)) return "";
  const links = places
    .filter(([place]) => maybePage(place))
    .map(([place, name]) => renderLink(path, place, name));
  return `<div class="banner">
<a class="banner__home" href="/index">${enPage.module}</a>
<nav aria-label="${menu.course}">${renderLessons(path)}<span class="banner__row">${links.join("")}</span><details class="menu menu--all" name="menu"><summary>${menu.more}</summary><ul class="menu__list">${links.map((link) => `<li>${link}</li>`).join("")}</ul></details></nav>
</div>
<div id="notices" aria-live="polite"></div>`;
}

/** All lessons of the edition behind one word. */
function renderLessons(path: string): string {
  const lessons = lessonEntries();
  if (lessons.length === 0) return "";
  const items = lessons.map(({ href, lesson, title }) => {
    return `<li>${renderLink(path, href, `<b>${lesson}</b> ${escapeHtml(title)}`)}</li>`;
  });
  const all = maybePage("/lessons/index")
    ? `<li>${renderLink(path, "/lessons/index", menu.allLessons)}</li>`
    : "";
  return `<details class="menu" name="menu"><summary>${menu.lessons}</summary><ul class="menu__list">${items.join("")}${all}</ul></details>`;
}

function renderLink(path: string, place: string, name: string): string {
  const current = place === path ? ' aria-current="page"' : "";
  return `<a href="${place}"${current}>${name}</a>`;
}
