import { isLesson } from "../../model/lesson.js";
import { listPages } from "../check/listPages.js";

/** The address and the title of each lesson of this edition, by its number. */
export function lessonPages({
  root = "docs",
} = {}): ReadonlyMap<number, { href: string; title: string }> {
  const lessons = listPages({ root }).pages.filter(({ data }) => isLesson(data));
  return new Map(
    lessons.map(({ file, data }) => [
      Number(data.lesson),
      { href: file.slice(root.length).replace(/\.md$/, ""), title: String(data.title) },
    ]),
  );
}
