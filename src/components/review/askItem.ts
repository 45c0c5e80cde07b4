import type { CourseItem, CourseLesson } from "../../model/course.js";
import type { ItemState } from "../../model/item/attempt.js";
import { enReview } from "../../model/words/en/review.js";
import type { Lifted } from "./liftItem.js";
import type { ReviewView } from "./reviewView.js";

/** What the element of an item offers to a review. */
interface Reviewed extends HTMLElement {
  value: ItemState;
  review(options: { since: number }): void;
}

/** Puts an item into the page, bound to what is remembered of it, to be answered anew. */
export function askItem(
  view: Pick<ReviewView, "item" | "after">,
  { item, nodes, beliefs }: Lifted,
  { since, onAnswer }: { since: number; onAnswer: (state: ItemState) => void },
): void {
  view.item.dataset.beliefs = beliefs || "{}";
  view.item.replaceChildren(...nodes);
  view.after.replaceChildren();
  item.dispatchEvent(new Event("remember", { bubbles: true }));
  const asked = item as Reviewed;
  asked.review({ since });
  const observer = new MutationObserver(() => {
    if (item.dataset.state !== "answered") return;
    observer.disconnect();
    item.dataset.answered = "";
    onAnswer(asked.value);
  });
  observer.observe(item, { attributeFilter: ["data-state"] });
}

/** Says which lesson and step a question is from, as a link that leads there. */
export function showFrom(
  { from }: ReviewView,
  { lesson, item }: { lesson: CourseLesson; item: CourseItem },
  href: string,
): void {
  const link = from.ownerDocument.createElement("a");
  const title = lesson.steps[item.step - 1];
  const step = title ? `, ${enReview.step(item.step, title)}` : "";
  link.href = href;
  link.textContent = `${enReview.lesson(lesson.number, lesson.title)}${step}`;
  from.replaceChildren(link);
}
