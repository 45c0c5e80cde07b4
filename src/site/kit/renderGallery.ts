import { figures } from "../../charts/figures.js";
import { narrowWidth } from "../../charts/frame.js";
import { escapeHtml } from "../../model/escapeHtml.js";
import { en } from "../../model/words/en/core.js";
import { enPages } from "../../model/words/en/pages.js";
import { readFigureData } from "../figureData.js";
import { toShown } from "../figureShown.js";
import { drawStatic } from "../renderFigure.js";
import { embedPath } from "./embedPath.js";
import { type FigureUse, figureUses } from "./figureUses.js";

const words = enPages.kit;

interface Chapter {
  title: string;
  names: string[];
}

/** Every figure once, under the lesson that shows it first; those that none shows come last. */
export function renderGallery(): string {
  const uses = figureUses();
  return toChapters(uses)
    .map(
      ({ title, names }) =>
        `<h2>${escapeHtml(title)}</h2>\n${names.map((name) => renderEntry(name, uses)).join("\n")}`,
    )
    .join("\n");
}

function toChapters(uses: readonly FigureUse[]): Chapter[] {
  const known = uses.filter(({ figure }) => figure in figures);
  const inLessons = known.filter(({ lesson }) => lesson !== undefined);
  const titles = new Set(inLessons.map(titleOf));
  const seen = new Set<string>();
  const chapters = [...titles].map((title): Chapter => {
    const own = inLessons.filter((use) => titleOf(use) === title).map(({ figure }) => figure);
    const names = [...new Set(own)].filter((name) => !seen.has(name));
    for (const name of names) seen.add(name);
    return { title, names };
  });
  const rest = Object.keys(figures).filter((name) => !seen.has(name));
  return [...chapters, { title: words.notSeen, names: rest }].filter(({ names }) => names.length);
}

function titleOf({ lesson, title }: FigureUse): string {
  return enPages.course.lesson(lesson ?? 0, title);
}

function renderEntry(name: string, uses: readonly FigureUse[]): string {
  const data: unknown = JSON.parse(readFigureData(name));
  const shown = toShown({ figure: name, only: false }, { data, locale: en.locale });
  const { figure, views, locale } = shown;
  const [view, ...others] = views;
  const options = { view: view?.id, locale };
  const id = `figure-${name}`;
  const labels = others.map(({ label }) => label);
  return `<article class="gallery" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title">${escapeHtml(figure.finding(data, options))}</h3>
<p class="gallery__measure">${escapeHtml(figure.measure(data, options))}</p>
<div class="gallery__drawing">${drawStatic(shown, view, { width: narrowWidth, describedBy: `${id}-words` })}</div>
<div class="gallery__text">
<p id="${id}-words">${escapeHtml(figure.describe(data, options))}</p>
${labels.length > 0 ? `<p>${words.views} ${escapeHtml(labels.join(", "))}.</p>` : ""}
<p>${renderUses(uses.filter((use) => use.figure === name))}</p>
<p><a href="${embedPath(name)}">${words.open}<span class="vh">: ${escapeHtml(figure.finding(data, options))}</span></a></p>
</div>
</article>`;
}

function renderUses(uses: readonly FigureUse[]): string {
  if (uses.length === 0) return words.inNoLesson;
  const links = uses.map(({ href, title, lesson }) => {
    const text = lesson === undefined ? title : words.lesson(lesson, title);
    return `<a href="${href}">${escapeHtml(text)}</a>`;
  });
  return `${words.seenIn} ${links.join("; ")}.`;
}
