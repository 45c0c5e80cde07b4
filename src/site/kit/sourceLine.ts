import { escapeHtml } from "../../model/escapeHtml.js";
import type { Source } from "../../model/source.js";
import { enFigure } from "../../model/words/en/figure.js";

/** More sources than these are listed only in the panel. */
const most = 6;

/** The line under a figure: who published it and when, linked where an address is recorded. */
export function renderSourceLine(sources: readonly Source[], data: unknown): string {
  const grades = (data as { grades?: ("A" | "B" | "D")[] }).grades ?? [];
  const named = sources.map(({ publisher, year, url }) => {
    const text = escapeHtml([publisher, year].filter((part) => part !== "").join(", "));
    return { text, link: url ? `<a href="${escapeHtml(url)}" rel="external">${text}</a>` : text };
  });
  const links = [...new Set(named.map(({ link }) => link))];
  const texts = [...new Set(named.map(({ text }) => text))];
  const how = grades.map((grade) => enFigure.grades[grade]).join(", ");
  const line = (list: readonly string[], rest = "") =>
    `${enFigure.sources(sources.length)} ${list.join("; ")}${rest}.${how && ` ${enFigure.howKnown(how)}`}`;
  if (links.length <= most) return `<p class="figure__sources">${line(links)}</p>`;
  // A picture that is taken along has no panel: it names them all.
  const short = line(links.slice(0, most), `; ${enFigure.moreSources(links.length - most)}`);
  return `<p class="figure__sources" data-all="${line(texts)}">${short}</p>`;
}
