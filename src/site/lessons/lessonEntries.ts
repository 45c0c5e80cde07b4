import { statSync } from "node:fs";
import { basename } from "node:path";
import { isLesson, type Lesson, toLesson } from "../../model/lesson.js";
import { listMarkdown, listPages } from "../check/listPages.js";
import { curlyApostrophes } from "../markdown/curlyApostrophes.js";
import type { PageSource } from "../readPage.js";

/** A lesson as lists of lessons show it: its front matter, its name and its address. */
export interface LessonEntry extends Lesson {
  /** The last part of its address, such as `japan-2010`. */
  name: string;
  title: string;
  href: string;
  page: PageSource;
}

let known: { stamp: string; lessons: readonly LessonEntry[] } | undefined;

/** The lessons of this edition by their number; what is no lesson yet is left out. */
export function lessonEntries({ root = "docs" } = {}): readonly LessonEntry[] {
  // Every page names the lessons in its banner: they are read once.
  const stamp = listMarkdown(root)
    .map((file) => `${file}:${statSync(file).mtimeMs}`)
    .join();
  if (known?.stamp === stamp) return known.lessons;
  const lessons = listPages({ root })
    .pages.flatMap((page) => maybeEntry(page, root))
    .sort((a, b) => a.lesson - b.lesson || a.name.localeCompare(b.name, "en"));
  known = { stamp, lessons };
  return lessons;
}

function maybeEntry(page: PageSource, root: string): LessonEntry[] {
  if (!isLesson(page.data)) return [];
  try {
    const name = basename(page.file, ".md");
    const href = page.file.slice(root.length).replace(/\.md$/, "");
    const lesson = toLesson(page.data);
    const question = curlyApostrophes(lesson.question);
    const title = curlyApostrophes(String(page.data.title ?? name));
    return [{ ...lesson, question, name, title, href, page }];
  } catch {
    // The check and the page itself tell what is wrong with it.
    return [];
  }
}

/** The lessons before and after one in the order of the course; nothing at the ends. */
export function neighbours(
  lessons: readonly LessonEntry[],
  name: string,
): { prev?: LessonEntry; next?: LessonEntry } {
  const at = lessons.findIndex((lesson) => lesson.name === name);
  if (at < 0) return {};
  const [prev, next] = [lessons[at - 1], lessons[at + 1]];
  return { ...(prev ? { prev } : {}), ...(next ? { next } : {}) };
}
