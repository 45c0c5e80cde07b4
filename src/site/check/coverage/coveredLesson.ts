import type { FactLookup } from "../../../items/spec/base.js";
import type { Lesson } from "../../../model/lesson.js";
import type { PageSource } from "../../readPage.js";
import { type PlacedItem, placeItems } from "../item/placedItem.js";
import { maybeLesson } from "../items.js";

/** A lesson with its sound items. */
export interface CoveredLesson {
  page: PageSource;
  lesson: Lesson;
  placed: readonly PlacedItem[];
}

/** The lessons among pages, by their number. */
export function coveredLessons(pages: readonly PageSource[], facts: FactLookup): CoveredLesson[] {
  return pages
    .flatMap((page) => {
      const lesson = maybeLesson(page);
      return lesson ? [{ page, lesson, placed: placeItems(page, facts).placed }] : [];
    })
    .sort((a, b) => a.lesson.lesson - b.lesson.lesson);
}
