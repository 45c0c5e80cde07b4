import type { Progress } from "../../model/progress/progress.js";
import { isoDay, parseDay } from "../../model/review/day.js";
import type { Today } from "../../model/review/schedule.js";
import { enReview } from "../../model/words/en/review.js";
import { partOf } from "./reviewView.js";
import { sayDate } from "./sayDay.js";

const furthest = 730;

/** What the form about an exam asks of the element that holds it. */
export interface ExamOptions {
  today: () => Today;
  /** Changes what is remembered. */
  change: (change: (progress: Progress) => Progress) => void;
}

/** The day of an exam: set, changed or taken away; a day that is past is refused in words. */
export class ExamForm {
  readonly #field: HTMLInputElement;
  readonly #clear: HTMLElement;
  readonly #says: HTMLElement;
  readonly #options: ExamOptions;
  #shown = "";

  constructor(root: HTMLElement, options: ExamOptions) {
    const form = partOf(root, "exam");
    const field = form.querySelector("input");
    if (!field) throw new Error("the review's markup has no field for the exam");
    this.#field = field;
    this.#clear = partOf(root, "clear");
    this.#says = partOf(root, "says");
    this.#options = options;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#clear.addEventListener("click", () => this.#set(""));
    field.addEventListener("input", () => field.removeAttribute("aria-invalid"));
  }

  /** Shows the exam that is set, and how many questions come earlier for it. */
  show({ exam }: Progress, { moved }: { moved: number }): void {
    const { now, dayOf } = this.#options.today();
    const today = dayOf(now);
    this.#field.min = isoDay(today + 1);
    const day = exam && parseDay(exam.day);
    const isSet = day !== undefined && day > today;
    this.#clear.hidden = !isSet;
    const words = enReview.exam;
    const set = isSet
      ? `${words.set(enReview.on(sayDate(day)), enReview.inDays(day - today))} ${words.moved(moved)}`
      : "";
    // Another tab may have changed it; what is being filled in stays.
    const value = isSet ? isoDay(day) : "";
    if (value !== this.#shown) this.#field.value = value;
    if (set || this.#shown) this.#says.textContent = set || words.cleared;
    this.#shown = value;
  }

  #submit(): void {
    const { now, dayOf } = this.#options.today();
    const today = dayOf(now);
    const day = parseDay(this.#field.value);
    const { none, past, far } = enReview.exam;
    if (day === undefined) this.#refuse(none);
    else if (day <= today) this.#refuse(past);
    else if (day > today + furthest) this.#refuse(far);
    else this.#set(isoDay(day));
  }

  #refuse(problem: string): void {
    this.#says.textContent = problem;
    this.#field.setAttribute("aria-invalid", "true");
    this.#field.focus();
  }

  #set(day: string): void {
    this.#field.removeAttribute("aria-invalid");
    const { now } = this.#options.today();
    this.#options.change((progress) => ({ ...progress, exam: { day, at: now } }));
    if (!day) this.#field.focus();
  }
}
