import { escapeHtml } from "../../model/escapeHtml.js";
import { enPages } from "../../model/words/en/pages.js";
import { type LessonEntry, lessonEntries } from "../lessons/lessonEntries.js";
import { renderPlace } from "./renderPlaces.js";

const words = enPages.front;

/** Where to begin, which scripts turn into where the reader left off, and what the course takes. */
export function renderBegin(lessons: readonly LessonEntry[] = lessonEntries()): string {
  const [first] = lessons;
  if (!first) return `<p>${words.none}</p>`;
  return `<p class="resume-line"><a class="resume" href="${first.href}" data-newest data-remember="progress:">${words.begin(first.lesson, escapeHtml(first.title))}</a></p>
<p class="front__facts">${words.facts(lessons.length, spanOf(lessons))}</p>
<div hidden>${lessons.map(renderPlace).join("")}</div>`;
}

/** The shortest and the longest time, in minutes; one number when they are the same. */
function spanOf(lessons: readonly LessonEntry[]): string {
  const times = lessons.map(({ minutes }) => minutes);
  return [...new Set([Math.min(...times), Math.max(...times)])].join("–");
}
