import { enPages } from "../../model/words/en/pages.js";
import { renderCourseData } from "./renderCourseData.js";
import { renderJudgedLinks } from "./renderJudgedLinks.js";

const words = enPages.learner;

/** The learner's own page: without scripts the lessons as links, with them what the browser remembers. */
export function renderLearner(): string {
  return `<div class="learner-plain"><p>${words.plain}</p>
${renderCourseData()}
${renderJudgedLinks()}</div>
<learner-page class="needs-js" data-remember="progress:"><p>${words.wait}</p></learner-page>`;
}
