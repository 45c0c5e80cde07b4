import { QuizItem } from "../items/live/quizItem.js";
import { whenNear } from "../items/live/whenNear.js";
import { closeMenus } from "./closeMenus.js";
import { LessonSteps } from "./lessonSteps.js";
import { enhanceResume } from "./resumeLink.js";
import { enhanceNotes } from "./sourceNote.js";

customElements.define("quiz-item", QuizItem);
customElements.define("lesson-steps", LessonSteps);
for (const link of document.querySelectorAll<HTMLAnchorElement>("a.resume[data-lesson]")) {
  enhanceResume(link);
}
enhanceNotes(document);
closeMenus(document);

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
if (document.querySelector("lesson-list")) {
  const { LessonList } = await import("./lessonList.js");
  customElements.define("lesson-list", LessonList);
}
const newest = document.querySelector<HTMLAnchorElement>("a[data-newest]");
if (newest) {
  const { enhanceNewest } = await import("./newestLink.js");
  enhanceNewest(newest);
}
if (document.querySelector("learner-page")) {
  const { LearnerPage } = await import("./learnerPage/learnerPage.js");
  customElements.define("learner-page", LearnerPage);
}
if (document.querySelector("review-queue")) {
  const { ReviewQueue } = await import("./review/reviewQueue.js");
  customElements.define("review-queue", ReviewQueue);
}
if (document.querySelector("site-search")) {
  const { SiteSearch } = await import("./search/siteSearch.js");
  customElements.define("site-search", SiteSearch);
}
if (document.querySelector("claim-verdict, own-verdict, course-memo")) {
  await import("./judgement/judgement.js");
}
if (document.querySelector("final-test")) {
  const { FinalTest } = await import("./finalTest/finalTest.js");
  customElements.define("final-test", FinalTest);
}
