import type { Course } from "../../model/course.js";
import type { Progress } from "../../model/progress/progress.js";
import { forecast } from "../../model/review/forecast.js";
import { movedByExam, type Scheduled } from "../../model/review/schedule.js";
import { ExamForm, type ExamOptions } from "./examForm.js";
import { showForecast } from "./forecastTable.js";
import { partOf } from "./reviewView.js";
import { saveCalendar } from "./saveCalendar.js";

const calendarDays = 60;

/** What will be due: the table of two weeks, the calendar file and the exam. */
export class ReviewPlan {
  readonly #root: HTMLElement;
  readonly #options: ExamOptions;
  readonly #exam: ExamForm;
  #items: readonly Scheduled[] = [];

  constructor(root: HTMLElement, options: ExamOptions) {
    this.#root = root;
    this.#options = options;
    this.#exam = new ExamForm(root, options);
    partOf(root, "calendar").addEventListener("click", () => {
      const { now, dayOf } = options.today();
      const days = forecast(this.#items, { today: dayOf(now), days: calendarDays });
      saveCalendar(root.ownerDocument, days, { now });
    });
  }

  /** Shows it anew; nothing where nothing was met. */
  show(progress: Progress, course: Course, items: readonly Scheduled[]): void {
    this.#items = items;
    const { now, dayOf } = this.#options.today();
    const today = dayOf(now);
    partOf(this.#root, "plan").hidden = items.length === 0;
    showForecast(partOf(this.#root, "days"), forecast(items, { today }), { today });
    this.#exam.show(progress, { moved: movedByExam(progress, course, { now, dayOf }) });
  }
}
