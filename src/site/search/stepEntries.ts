import type { SearchEntry } from "../../model/search/searchEntry.js";
import { enPages } from "../../model/words/en/pages.js";
import { findSteps } from "../course/findSteps.js";
import { toCourseLesson } from "../course/readCourse.js";
import { stepIds } from "../course/stepIds.js";
import { type LessonEntry, lessonEntries } from "../lessons/lessonEntries.js";
import { stepTexts } from "./stepText.js";

/** Every step of every lesson, in the order of the course; what comes before the first stands for the lesson. */
export function stepEntries(): SearchEntry[] {
  return lessonEntries().flatMap(toEntries);
}

function toEntries({ page, question, ...lesson }: LessonEntry): SearchEntry[] {
  const href = `${lesson.href.slice(1)}.html`;
  const ids = stepIds(findSteps(page.content));
  const place = enPages.course.lesson(lesson.lesson, lesson.title);
  return stepTexts(page.content, toCourseLesson(page)).map(
    ({ number, title, text }): SearchEntry => {
      const about = [question, page.data.description, text].filter(Boolean).join(" ");
      return number === 0
        ? { sort: "step", href, title, place: enPages.lesson.number(lesson.lesson), text: about }
        : { sort: "step", href: `${href}#${ids[number - 1]}`, title, place, text };
    },
  );
}
