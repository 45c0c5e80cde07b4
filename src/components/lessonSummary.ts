import { QuizItem } from "../items/live/quizItem.js";
import { type Summary, summarize } from "../model/item/summary.js";
import { en } from "../model/words/en.js";

/** At the end of a lesson: how the questions went, and how far certainty could be trusted. */
export class LessonSummary extends HTMLElement {
  #observer: MutationObserver | undefined;

  connectedCallback(): void {
    const lesson = this.closest("lesson-steps");
    if (!lesson) return;
    this.#observer = new MutationObserver(() => this.#show(lesson));
    this.#observer.observe(lesson, { subtree: true, attributeFilter: ["data-attempts"] });
    this.#show(lesson);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  #show(lesson: Element): void {
    const items = [...lesson.querySelectorAll("quiz-item")];
    const states = items.flatMap((item) => (item instanceof QuizItem ? [item.value] : []));
    this.textContent = sayHowItWent(summarize(states));
  }
}

/** A summary in sentences; before the first answer it says that there is none yet. */
export function sayHowItWent({ items, answered, graded, right, certain, certainRight }: Summary) {
  const words = en.lesson.summary;
  if (!answered) return words.none;
  const sure = certain ? words.certain(certainRight, certain) : "";
  return [words.answered(answered, items), graded ? words.right(right, graded) : "", sure]
    .filter(Boolean)
    .join(" ");
}
