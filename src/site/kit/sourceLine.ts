import { escapeHtml } from "../../model/escapeHtml.js";
import type { Source } from "../../model/source.js";
import { enFigure } from "../../model/words/en.js";

/** More sources than these are listed only in the panel. */
const most = 6;

/** The line under a figure: who published it and when, linked where an address is recorded. */
export function renderSourceLine(sources: readonly Source[], data: unknown): string {
  const grades = (data as { grades?: ("A" | "B" | "D")[] }).grades ?? [];
  const named = sources.map(({ publisher, year, url }) => {
    const text = escapeHtml([publisher, year].filter((part) => part !== "").join(", "));
    return url ? `<a href="${escapeHtml(url)}" rel="external">${text}</a>` : text;
  });
  const distinct = [...new Set(named)];
  const rest = distinct.length > most ? `; ${enFigure.moreSources(distinct.length - most)}` : "";
  const how = grades.map((grade) => enFigure.grades[grade]).join(", ");
  return `<p class="figure__sources">${enFigure.sources(sources.length)} ${distinct.slice(0, most).join("; ")}${rest}.${how && ` ${enFigure.howKnown(how)}`}</p>`;
}
