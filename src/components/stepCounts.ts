import { en } from "../model/words/en/core.js";

/** Shows in the list of steps how many items of each are left once one is answered; returns how to stop. */
export function showCounts(
  lesson: HTMLElement,
  linkTo: (step: Element) => Element | undefined,
): () => void {
  const show = () => {
    for (const step of lesson.querySelectorAll("section.step")) showCount(step, linkTo(step));
  };
  const observer = new MutationObserver(show);
  observer.observe(lesson, { subtree: true, attributeFilter: ["data-attempts"] });
  show();
  return () => observer.disconnect();
}

function showCount(step: Element, link: Element | undefined): void {
  const items = step.querySelectorAll("quiz-item:not([data-guess])");
  const answered = step.querySelectorAll(
    'quiz-item:not([data-guess]):not([data-attempts="0"])[data-attempts]',
  );
  link?.querySelector(".steps__count")?.remove();
  if (!link || !answered.length) return;
  const count = link.ownerDocument.createElement("span");
  count.className = "steps__count";
  count.textContent = en.progress.left(items.length - answered.length);
  link.append(count);
}
