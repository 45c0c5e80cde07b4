import { escapeHtml } from "../../model/escapeHtml.js";
import { enPages } from "../../model/words/en/pages.js";
import { readClaims } from "../claims/readClaims.js";
import { toCourseLesson } from "../course/readCourse.js";
import { type LessonEntry, lessonEntries } from "./lessonEntries.js";

const words = enPages.lessons;

/**
 * All lessons of the course: number, title, driving question, time, questions, claims. Scripts say
 * of each how far the reader is: in the place of its number of questions, and in its link.
 */
export function renderLessons(): string {
  const lessons = lessonEntries();
  if (lessons.length === 0) return `<p>${words.none}</p>`;
  return `<lesson-list data-remember="progress:"><ol class="lesson-list">
${lessons.map(renderLesson).join("\n")}
</ol></lesson-list>`;
}

function renderLesson(entry: LessonEntry): string {
  const { lesson, name, title, question, minutes, href } = entry;
  const { items } = toCourseLesson(entry.page);
  const asked = items.map(({ id, hash }) => `${id}:${hash}`).join(" ");
  const about = [
    enPages.lesson.number(lesson),
    enPages.lesson.minutes(minutes),
    `<span class="lesson-entry__items">${words.items(items.length)}</span>`,
  ];
  return `<li class="lesson-entry" data-lesson="${name}" data-items="${asked}">
<p class="lesson-entry__about">${about.join(" · ")}</p>
<h3 class="lesson-entry__title"><a href="${href}">${escapeHtml(title)}</a></h3>
<p class="lesson-entry__question">${escapeHtml(question)}</p>
${renderClaims(entry)}<p class="lesson-entry__go"><a class="resume resume--quiet" href="${href}" data-lesson="${name}" data-remember="resume:${name}">${words.begin(lesson)}</a></p></li>`;
}

function renderClaims({ claims: ids }: LessonEntry): string {
  const { claims } = readClaims();
  const links = ids.flatMap((id) => {
    const claim = claims.get(id);
    return claim ? [`<a href="/claims#${id}">${escapeHtml(claim.title)}</a>`] : [];
  });
  if (links.length === 0) return "";
  return `<p class="lesson-entry__claims">${words.tests(links.length)} ${links.join("; ")}</p>\n`;
}
