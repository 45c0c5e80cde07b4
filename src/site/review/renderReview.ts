import { enPages } from "../../model/words/en/pages.js";
import { renderCourseData } from "../course/renderCourseData.js";

const words = enPages.review;

/**
 * The page of the review: without scripts a sentence and the lessons; with them what is due, one
 * question at a time, and what will be. The element finds its parts by their `data-part`.
 */
export function renderReview(): string {
  return `<div class="review-plain"><p>${words.plain}</p>
${renderCourseData()}</div>
<review-queue class="review needs-js" data-remember="progress:">
${renderNow()}
${renderPlan()}
</review-queue>
${renderTake()}`;
}

/** What is asked now, or why nothing is. */
function renderNow(): string {
  return `<section class="review__now" aria-labelledby="review-title">
<p class="review__from" data-part="from"></p>
<h2 id="review-title" class="review__title" tabindex="-1" data-part="title">${words.wait}</h2>
<div class="review__text" data-part="text" role="status"></div>
<div class="review__item" data-part="item"></div>
<div class="review__after" data-part="after"></div>
<p class="review__go" data-part="go"></p>
</section>`;
}

/** What will be due: two weeks, and the exam that changes it. */
function renderPlan(): string {
  return `<section class="review__plan" aria-labelledby="review-plan" data-part="plan" hidden>
<h2 id="review-plan">${words.plan}</h2>
<p class="review__note">${words.planNote}</p>
<table class="review__forecast"><caption class="vh">${words.forecast}</caption>
<thead class="vh"><tr><th scope="col">${words.day}</th><th scope="col">${words.due}</th></tr></thead>
<tbody data-part="days"></tbody></table>
<p class="review__take"><button type="button" class="review__button" data-part="calendar">${words.calendar}</button></p>
<h3>${words.examTitle}</h3>
<p class="review__note">${words.examNote}</p>
<form class="review__exam" data-part="exam" method="dialog" novalidate>
<p class="review__field"><label for="review-exam">${words.examDay}</label>
<input id="review-exam" type="date" required aria-describedby="review-exam-says">
<button type="submit" class="review__button">${words.examSet}</button>
<button type="button" class="review__button" data-part="clear" hidden>${words.examClear}</button></p>
<p class="review__says" id="review-exam-says" role="status" data-part="says"></p>
</form>
</section>`;
}

function renderTake(): string {
  return `<section class="review-take" aria-labelledby="review-take">
<h2 id="review-take">${words.take}</h2>
<p><a download="rare-leverage-anki.txt" href="/loaders/anki.txt">${words.anki}</a><br>${words.ankiNote}</p>
</section>`;
}
