import type { Course } from "../../model/course.js";
import type { Progress } from "../../model/progress/progress.js";
import { dayIn } from "../../model/review/day.js";
import { type Scheduled, schedule, type Today } from "../../model/review/schedule.js";
import { LessonPages } from "./lessonPages.js";
import { ReviewPlan } from "./reviewPlan.js";
import { viewOf } from "./reviewView.js";
import { showNothing } from "./showNothing.js";
import { Sitting } from "./sitting.js";

/**
 * The review: asks what is due and shows what will be. `.value` is all that is remembered; what it
 * wants changed is in `.change` when it sends `input`.
 */
export class ReviewQueue extends HTMLElement {
  /** What is to be done with what is remembered. */
  change?: (progress: Progress) => Progress;
  #progress: Progress = { version: 3, items: {}, places: {} };
  #items: Scheduled[] = [];
  #course: Course = [];
  #sitting: Sitting | undefined;
  #plan: ReviewPlan | undefined;
  readonly #dayOf = dayIn();

  connectedCallback(): void {
    if (this.#sitting) return;
    const view = viewOf(this);
    const today = () => this.#today();
    this.#course = readCourse(this.ownerDocument);
    this.#sitting = new Sitting({
      view,
      today,
      pages: new LessonPages((lesson) => linkTo(this.ownerDocument, lesson)?.href),
      items: () => this.#items,
      // Nothing is to be changed; what comes back is what is remembered now, the answer with it.
      onAnswer: () => this.#tell((progress) => progress),
      onNothing: (ahead) => showNothing(view, this.#items, { today: today(), ahead }),
    });
    this.#plan = new ReviewPlan(this, { today, change: (change) => this.#tell(change) });
  }

  /** All that is remembered; setting it shows what is due, but for a question that is being asked. */
  get value(): Progress {
    return this.#progress;
  }

  set value(progress: Progress | undefined) {
    if (progress) this.#progress = progress;
    this.#replan();
    if (!this.#sitting?.isOn) this.#sitting?.begin();
  }

  #today(): Today {
    return { now: Date.now(), dayOf: this.#dayOf };
  }

  #replan(): void {
    this.#items = schedule(this.#progress, this.#course, this.#today());
    this.#plan?.show(this.#progress, this.#course, this.#items);
  }

  #tell(change: (progress: Progress) => Progress): void {
    this.change = change;
    this.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function readCourse(document: Document): Course {
  const text = document.querySelector("script[data-course]")?.textContent;
  const course: Course = JSON.parse(text ?? "[]");
  return course;
}

function linkTo(document: Document, lesson: string): HTMLAnchorElement | null {
  return document.querySelector<HTMLAnchorElement>(`a[data-lesson="${CSS.escape(lesson)}"]`);
}
