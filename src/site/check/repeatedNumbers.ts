import type { Finding } from "../../model/finding.js";
import { isLesson } from "../../model/lesson.js";
import type { PageSource } from "../readPage.js";

/** Lessons whose number another lesson has: the order of the course would be left to chance. */
export function repeatedNumbers(pages: readonly PageSource[]): Finding[] {
  const lessons = pages.filter(({ data }) => isLesson(data));
  return lessons.flatMap(({ file, data: { lesson } }, i) => {
    const first = lessons.slice(0, i).find(({ data }) => data.lesson === lesson);
    if (!first) return [];
    const message = `lesson: the number ${lesson} is taken already, by ${first.file}`;
    return [{ file, line: 1, message, severity: "error" }];
  });
}
