import { escapeHtml } from "../../model/escapeHtml.js";
import { enPages } from "../../model/words/en/pages.js";
import { type LessonEntry, lessonEntries } from "../lessons/lessonEntries.js";

/** The lessons as plain links, with what scripts need to lead back to one of them. */
export function renderPlaces(lessons: readonly LessonEntry[] = lessonEntries()): string {
  return `<ul class="places">${lessons.map((lesson) => `<li>${renderPlace(lesson)}</li>`).join("")}</ul>`;
}

/** A link to a lesson by its number and its title. */
export function renderPlace({ href, name, lesson, title }: LessonEntry): string {
  const text = enPages.course.lesson(lesson, escapeHtml(title));
  return `<a href="${href}" data-place="${name}" data-number="${lesson}">${text}</a>`;
}
