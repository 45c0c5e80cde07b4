import { escapeHtml } from "../../model/escapeHtml.js";
import { pickTest } from "../../model/finalTest/pickTest.js";
import { enPages } from "../../model/words/en/pages.js";
import { enPagesJudgement } from "../../model/words/en/pagesJudgement.js";
import { readCourse } from "../course/readCourse.js";

const words = enPagesJudgement.finalTest;

/**
 * The final test: one question for each objective of the course. Without scripts a list of links
 * to them; with them they are asked here, one after the other.
 */
export function renderFinalTest(): string {
  const course = readCourse();
  const entries = pickTest(course);
  const links = course.map(({ name, number, title }) => {
    const own = entries.filter(({ lesson }) => lesson === name);
    const items = own.map(
      ({ id, objective }) =>
        `<li><a href="/lessons/${name}#item-${id}">${escapeHtml(objective)}</a></li>`,
    );
    const lesson = enPages.course.lesson(number, escapeHtml(title));
    return `<li><a href="/lessons/${name}" data-lesson="${name}">${lesson}</a><ul>${items.join("")}</ul></li>`;
  });
  // In a script element only an end tag could do harm.
  const json = JSON.stringify(entries).replaceAll("<", "\\u003c");
  return `<final-test class="review final-test" data-remember="progress:">
<div class="review-plain"><p>${words.plain}</p><ul>${links.join("\n")}</ul></div>
<section class="review__now needs-js" aria-labelledby="test-title" data-part="plan">
<p class="review__from" data-part="from" hidden></p>
<h2 id="test-title" class="review__title" tabindex="-1" data-part="title">${words.wait}</h2>
<div class="review__text" data-part="text" role="status"></div>
<div class="review__item" data-part="item"></div>
<div class="review__after" data-part="after"></div>
<p class="review__go" data-part="go"></p>
</section>
<script type="application/json" data-test>${json}</script>
</final-test>`;
}
