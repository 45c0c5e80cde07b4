import { whenNear } from "../items/live/whenNear.js";
import type { ItemState } from "../model/item/attempt.js";
import { type Summary, summarize } from "../model/item/summary.js";
import { enReport } from "../model/words/en/report.js";

/** The questions of a lesson; a guess before the text is none. */
const asked = "quiz-item:not([data-guess])";

/**
 * At the end of a lesson: how the questions went, in a sentence at once, and in a report that is
 * fetched when there is something to report and the reader comes near.
 */
export class LessonSummary extends HTMLElement {
  #stops: (() => void)[] = [];
  #report: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const lesson = this.closest("lesson-steps");
    if (!lesson || this.#stops.length) return;
    const observer = new MutationObserver(() => this.#show(lesson));
    observer.observe(lesson, { subtree: true, attributeFilter: ["data-attempts", "data-status"] });
    this.#stops = [
      () => observer.disconnect(),
      whenNear(this, () => this.#load(lesson), { screens: 2 }),
    ];
    this.#show(lesson);
  }

  disconnectedCallback(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  #show(lesson: Element): void {
    const summary = summarize(itemsOf(lesson).map(({ value }) => value));
    const first = this.querySelector(".summary__first");
    const said = sayHowItWent(summary);
    if (first && first.textContent !== said) first.textContent = said;
    // The room of the report is kept free before it comes, so that nothing moves then.
    this.toggleAttribute("data-begun", summary.answered > 0);
    // An answer is judged at once; the report on it may wait until that is painted.
    clearTimeout(this.#timer);
    if (this.#report) this.#timer = setTimeout(this.#report, 100);
  }

  async #load(lesson: Element): Promise<void> {
    try {
      const { makeLessonReport } = await import("./lessonReport/lessonReport.js");
      const show = makeLessonReport(this);
      this.#report = () => show(itemsOf(lesson));
      this.#report();
    } finally {
      // Only now does what follows have its place, report or none.
      this.toggleAttribute("data-reported", true);
    }
  }
}

/** A summary in sentences; before the first answer it says that there is none yet. */
export function sayHowItWent({ items, answered, graded, right, certain, certainRight }: Summary) {
  const words = enReport.summary;
  if (!answered) return words.none;
  const sure = certain ? words.certain(certainRight, certain) : "";
  return [words.answered(answered, items), graded ? words.right(right, graded) : "", sure]
    .filter(Boolean)
    .join(" ");
}

/** An item's element, once it is live. */
type LiveItem = HTMLElement & { value: ItemState };

function itemsOf(lesson: Element): LiveItem[] {
  // Known by its value: its class would come along in a script of its own.
  return [...lesson.querySelectorAll<LiveItem>(asked)].filter(({ value }) => value !== undefined);
}
