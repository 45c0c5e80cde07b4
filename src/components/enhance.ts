import { QuizItem } from "../items/live/quizItem.js";
import { whenNear } from "../items/live/whenNear.js";
import { LessonSteps } from "./lessonSteps.js";
import { enhanceResume } from "./resumeLink.js";
import { enhanceFacts } from "./sourceNote.js";

customElements.define("quiz-item", QuizItem);
customElements.define("lesson-steps", LessonSteps);
for (const link of document.querySelectorAll<HTMLAnchorElement>("a.resume[data-lesson]")) {
  enhanceResume(link);
}
enhanceFacts(document);

// The end of a lesson waits until the reader is near, or until there is something to say.
const summary = document.querySelector("lesson-summary");
if (summary) {
  const bring = async () => {
    const { LessonSummary } = await import("./lessonSummary.js");
    if (!customElements.get(summary.localName)) {
      customElements.define(summary.localName, LessonSummary);
    }
  };
  whenNear(summary, bring, { screens: 2 });
  document.addEventListener("input", bring, { once: true });
}

// What few pages have comes only where it is.
if (document.querySelector("data-table")) {
  const { DataTable } = await import("./table/dataTable.js");
  customElements.define("data-table", DataTable);
}
if (document.querySelector("filter-list")) {
  const { FilterList } = await import("./filterList.js");
  customElements.define("filter-list", FilterList);
}
if (document.querySelector("learner-page")) {
  const { LearnerPage } = await import("./learnerPage/learnerPage.js");
  customElements.define("learner-page", LearnerPage);
}
if (document.querySelector("review-queue")) {
  const { ReviewQueue } = await import("./review/reviewQueue.js");
  customElements.define("review-queue", ReviewQueue);
}
