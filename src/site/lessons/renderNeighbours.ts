import { escapeHtml } from "../../model/escapeHtml.js";
import { enPages } from "../../model/words/en/pages.js";
import { type LessonEntry, lessonEntries, neighbours } from "./lessonEntries.js";

const words = enPages.lessons;

/** The end of a lesson: the ways to the lesson before and the one after; empty for the only one. */
export function renderNeighbours(name: string, lessons = lessonEntries()): string {
  const { prev, next } = neighbours(lessons, name);
  if (!prev && !next) return "";
  return `<nav class="lesson-end" aria-label="${words.others}">
${prev ? renderWay(prev, "prev") : ""}${next ? renderWay(next, "next") : ""}</nav>`;
}

function renderWay({ href, lesson, title, question }: LessonEntry, rel: "prev" | "next"): string {
  const number = words[rel](lesson);
  return `<a rel="${rel}" href="${href}"><span class="lesson-end__number">${number}</span> <span class="lesson-end__title">${escapeHtml(title)}</span> <span class="lesson-end__question">${escapeHtml(question)}</span></a>
`;
}
