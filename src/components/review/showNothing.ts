import type { Scheduled, Today } from "../../model/review/schedule.js";
import { enReview } from "../../model/words/en/review.js";
import { type ReviewView, showNotice } from "./reviewView.js";
import { sayNextDue } from "./sayOutcome.js";

/** Says why nothing is asked: nothing is remembered, nothing was met, or nothing is due. */
export function showNothing(
  view: ReviewView,
  items: readonly Scheduled[],
  { today, ahead }: { today: Today; ahead: (() => void) | undefined },
): void {
  const { now, dayOf } = today;
  const { nothing, blocked, empty } = enReview;
  if (items.length > 0) {
    const lines = [...sayNextDue(items, dayOf(now)), ...(ahead ? [nothing.ahead] : [])];
    const actions = ahead ? [{ label: enReview.ahead, press: ahead }] : [];
    showNotice(view, { title: nothing.title, lines, actions });
    return;
  }
  const { documentElement } = view.title.ownerDocument;
  const { title, text } = documentElement.dataset.trouble === "blocked" ? blocked : empty;
  showNotice(view, { title, lines: [text], actions: [] });
  view.item.append(lessonLinks(view.item));
}

/** The links to the lessons, which stand in the page for readers without scripts. */
function lessonLinks({ ownerDocument }: HTMLElement): HTMLElement {
  const list = ownerDocument.createElement("ul");
  list.className = "review__lessons";
  for (const link of ownerDocument.querySelectorAll<HTMLAnchorElement>(".course-links a")) {
    const entry = ownerDocument.createElement("li");
    const copy = ownerDocument.createElement("a");
    copy.href = link.href;
    copy.textContent = link.textContent;
    entry.append(copy);
    list.append(entry);
  }
  return list;
}
