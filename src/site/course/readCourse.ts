import { basename } from "node:path";
import { type Item, isGraded } from "../../items/kinds.js";
import { hashItem } from "../../items/spec/hash.js";
import type { Course, CourseItem, CourseLesson } from "../../model/course.js";
import { isLesson, toLesson } from "../../model/lesson.js";
import { listPages } from "../check/listPages.js";
import { findFences } from "../item/findFences.js";
import { curlyApostrophes } from "../markdown/curlyApostrophes.js";
import { plainText } from "../markdown/plainText.js";
import { parseItem } from "../readItem.js";
import type { PageSource } from "../readPage.js";
import { findSteps, stepAt } from "./findSteps.js";

/** All lessons with their items, in the order of the course; what is unsound is left out. */
export function readCourse({ root = "docs" } = {}): Course {
  const lessons = listPages({ root }).pages.flatMap((page) => {
    try {
      return isLesson(page.data) ? [toCourseLesson(page)] : [];
    } catch {
      // The check and the page itself tell what is wrong with it.
      return [];
    }
  });
  return lessons.sort((a, b) => a.number - b.number);
}

/** A lesson's page → the lesson as the course knows it; throws on front matter that is wrong. */
export function toCourseLesson(page: PageSource): CourseLesson {
  const { lesson, minutes, objectives, misconceptions } = toLesson(page.data);
  const name = basename(page.file, ".md");
  const steps = findSteps(page.content);
  return {
    name,
    number: lesson,
    title: curlyApostrophes(String(page.data.title ?? name)),
    minutes,
    steps: steps.map(({ title }) => title),
    objectives,
    misconceptions,
    items: itemsOf(page).map(({ item, line }) => toCourseItem(item, stepAt(steps, line))),
  };
}

/** The items of a lesson's page that are sound, and the line of its content where each begins. */
export function itemsOf({ content, file, offset }: PageSource): { item: Item; line: number }[] {
  return findFences(content, "quiz").flatMap(({ text, line }) => {
    const { item } = parseItem(text, { file, line: line + offset });
    return item ? [{ item, line }] : [];
  });
}

function toCourseItem(item: Item, step: number): CourseItem {
  const { id, kind, objective, applies } = item;
  return {
    ...{ id, hash: hashItem(item), kind, objective, step, applies },
    stem: plainText(item.stem),
    graded: isGraded(item),
  };
}
