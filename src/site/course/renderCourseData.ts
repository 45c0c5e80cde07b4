import { escapeHtml } from "../../model/escapeHtml.js";
import { enPages } from "../../model/words/en/pages.js";
import { readCourse } from "./readCourse.js";

/**
 * What pages about the whole course need: its lessons as links (all there is without scripts, and
 * where scripts find the addresses) and its index as data.
 */
export function renderCourseData(): string {
  const course = readCourse();
  const links = course.map(
    ({ name, number, title }) =>
      `<li><a href="/lessons/${name}" data-lesson="${name}">${enPages.course.lesson(number, escapeHtml(title))}</a></li>`,
  );
  // In a script element only an end tag could do harm.
  const json = JSON.stringify(course).replaceAll("<", "\\u003c");
  return `<ul class="course-links">${links.join("")}</ul>
<script type="application/json" data-course>${json}</script>`;
}
