import { isLesson } from "../../model/lesson.js";
import { listPages } from "../check/listPages.js";
import { termUses } from "../check/termUses.js";
import { findSteps, stepAt } from "../course/findSteps.js";
import { stepIds } from "../course/stepIds.js";
import type { PageSource } from "../readPage.js";

/** The step of a lesson in which a term is first used. */
export interface TermPlace {
  lesson: number;
  /** The step's number, from 1; 0 before the first. */
  step: number;
  title: string;
  href: string;
}

/** Where each term is first used, by its id: one place for each lesson, in the order of lessons. */
export function termPlaces({ root = "docs" } = {}): ReadonlyMap<string, TermPlace[]> {
  const lessons = listPages({ root })
    .pages.filter(({ data }) => isLesson(data))
    .sort((a, b) => Number(a.data.lesson) - Number(b.data.lesson));
  const places = new Map<string, TermPlace[]>();
  for (const page of lessons) {
    for (const [id, place] of placesIn(page, root)) {
      places.set(id, [...(places.get(id) ?? []), place]);
    }
  }
  return places;
}

function placesIn(page: PageSource, root: string): Map<string, TermPlace> {
  const steps = findSteps(page.content);
  const ids = stepIds(steps);
  const address = page.file.slice(root.length).replace(/\.md$/, "");
  const places = new Map<string, TermPlace>();
  for (const { id, line } of termUses(page)) {
    if (places.has(id)) continue;
    const step = stepAt(steps, line);
    const hash = step > 0 ? `#${ids[step - 1]}` : "";
    const title = steps[step - 1]?.title ?? "";
    places.set(id, { lesson: Number(page.data.lesson), step, title, href: address + hash });
  }
  return places;
}
