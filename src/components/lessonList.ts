import type { Progress } from "../model/progress/progress.js";
import { lessonProgress } from "../model/report/lessonProgress.js";
import { enLessonList } from "../model/words/en/lessonList.js";

/** A list of lessons that shows of each how far the learner is; `.value` is all that is remembered. */
export class LessonList extends HTMLElement {
  set value(progress: Progress) {
    for (const entry of this.querySelectorAll<HTMLElement>("[data-items]")) {
      const { answered, total } = lessonProgress(progress, entry.dataset.items ?? "");
      const place = entry.querySelector(".lesson-entry__items");
      if (place && total > 0) place.textContent = enLessonList.done(answered, total);
      entry.style.setProperty("--done", String(total ? answered / total : 0));
    }
  }
}
