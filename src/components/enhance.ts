import { QuizItem } from "../items/live/quizItem.js";
import { LessonSteps } from "./lessonSteps.js";
import { enhanceResume } from "./resumeLink.js";
import { enhanceNotes } from "./sourceNote.js";

customElements.define("quiz-item", QuizItem);
customElements.define("lesson-steps", LessonSteps);
for (const link of document.querySelectorAll<HTMLAnchorElement>("a.resume[data-lesson]")) {
  enhanceResume(link);
}
enhanceNotes(document);

// The end of a lesson waits for nobody, and nobody waits for it.
if (document.querySelector("lesson-summary")) {
  void import("./lessonSummary.js").then(({ LessonSummary }) => {
    customElements.define("lesson-summary", LessonSummary);
  });
}

// A game waits for its reader.
if (document.querySelector("trade-game")) {
  void import("./game/startGames.js").then(({ startGames }) => startGames(document));
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
if (document.querySelector("claim-verdict, own-verdict, course-memo")) {
  await import("./judgement/judgement.js");
}
if (document.querySelector("final-test")) {
  const { FinalTest } = await import("./finalTest/finalTest.js");
  customElements.define("final-test", FinalTest);
}
