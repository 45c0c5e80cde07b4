import { isLesson } from "../../model/lesson.js";
import type { SearchEntry } from "../../model/search/searchEntry.js";
import { enPages } from "../../model/words/en/pages.js";
import { listPages } from "../check/listPages.js";
import { findSteps } from "../course/findSteps.js";
import { toCourseLesson } from "../course/readCourse.js";
import { stepIds } from "../course/stepIds.js";
import type { PageSource } from "../readPage.js";
import { stepTexts } from "./stepText.js";

/** Every step of every lesson, in the order of the course; what comes before the first stands for the lesson. */
export function lessonEntries({ root = "docs" } = {}): SearchEntry[] {
  const lessons = listPages({ root }).pages.filter(({ data }) => isLesson(data));
  return lessons
    .toSorted((a, b) => Number(a.data.lesson) - Number(b.data.lesson))
    .flatMap((page) => {
      try {
        return toEntries(page);
      } catch {
        // The check and the page itself tell what is wrong with it.
        return [];
      }
    });
}

function toEntries(page: PageSource): SearchEntry[] {
  const lesson = toCourseLesson(page);
  const href = `lessons/${lesson.name}.html`;
  const ids = stepIds(findSteps(page.content));
  const place = enPages.course.lesson(lesson.number, lesson.title);
  return stepTexts(page.content, lesson).map(({ number, title, text }): SearchEntry => {
    const about = [page.data.question, page.data.description, text].filter(Boolean).join(" ");
    return number === 0
      ? { sort: "step", href, title, place: enPages.lesson.number(lesson.number), text: about }
      : { sort: "step", href: `${href}#${ids[number - 1]}`, title, place, text };
  });
}
