import { escapeHtml } from "../../model/escapeHtml.js";
import { enPages } from "../../model/words/en/pages.js";
import { renderFigureOf } from "../renderFigure.js";
import { figureUses } from "./figureUses.js";

const words = enPages.kit;

/** A figure's own page: the figure with its kit, and the way to the course. Links leave the frame. */
export function renderEmbed(name: string): string {
  const use = figureUses().find(({ figure }) => figure === name);
  const link =
    use?.lesson === undefined
      ? `<a href="${use?.href ?? `/figures#figure-${name}`}">${escapeHtml(use?.title ?? words.allFigures)}</a>`
      : `<a href="${use.href}">${escapeHtml(words.lesson(use.lesson, use.title))}</a>`;
  const figure = renderFigureOf({ figure: name, only: false });
  const html = `<div class="embed">
${figure}
<p class="embed__course">${words.fromCourse} ${link}</p>
</div>`;
  return html.replaceAll(/<a (?![^>]*\bdownload\b)/g, '<a target="_blank" ');
}
