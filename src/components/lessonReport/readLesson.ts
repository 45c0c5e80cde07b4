import type { CourseItem, CourseLesson } from "../../model/course.js";

/** A lesson as its own page tells it: the stems stand in the page already. */
interface LessonData extends Omit<CourseLesson, "items"> {
  items: Omit<CourseItem, "stem" | "hash">[];
}

/** Reads the lesson from the data in its summary and the items in the page. */
export function readLesson(summary: Element, items: readonly HTMLElement[]): CourseLesson {
  const text = summary.querySelector('script[type="application/json"]')?.textContent ?? "";
  const data: LessonData = JSON.parse(text);
  const elements = new Map(items.map((item) => [item.id, item]));
  return {
    ...data,
    items: data.items.map((item) => {
      const element = elements.get(`item-${item.id}`);
      const stem = element?.querySelector(".item__stem")?.textContent.trim() ?? item.id;
      return { ...item, stem, hash: element?.dataset.hash ?? "" };
    }),
  };
}
