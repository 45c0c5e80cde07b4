import type { CoveredLesson } from "./coveredLesson.js";
import { lessonProse } from "./lessonProse.js";
import { maybeReadingLevel } from "./readingLevel.js";
import { sayTable } from "./sayTable.js";

/** How hard the prose of each lesson is to read. */
export function sayReading(lessons: readonly CoveredLesson[]): string[] {
  const rows = lessons.flatMap(({ lesson, page }) => {
    const level = maybeReadingLevel(lessonProse(page.content));
    if (!level) return [];
    const { words, sentences, grade, ease } = level;
    const perSentence = Number((words / sentences).toFixed(1));
    return [[lesson.lesson, words, perSentence, Number(grade.toFixed(1)), Math.round(ease)]];
  });
  const head = ["lesson", "words", "words a sentence", "grade", "ease"];
  return sayTable("Reading level (Flesch-Kincaid grade, Flesch reading ease)", head, rows);
}
