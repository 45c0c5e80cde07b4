import type { CourseLesson } from "../../model/course.js";
import { escapeHtml } from "../../model/escapeHtml.js";
import type { Lesson } from "../../model/lesson.js";
import { enPages } from "../../model/words/en/pages.js";
import { enReport } from "../../model/words/en/report.js";
import { readClaims } from "../claims/readClaims.js";

/** A step's address and title. */
export interface StepRef {
  id: string;
  title: string;
}

/** The element around a lesson; it holds the words for the misconceptions that its items name. */
export function renderLessonStart(name: string, { misconceptions }: Lesson): string {
  const beliefs = Object.fromEntries(misconceptions.map(({ id, text }) => [id, text]));
  const data = escapeHtml(JSON.stringify(beliefs));
  return `<lesson-steps data-remember="place:${name}" data-lesson="${name}" data-beliefs="${data}">`;
}

/** Under a lesson's title: its driving question, the time it takes, what it teaches. */
export function renderLessonHead(lesson: Lesson): string {
  const objectives = lesson.objectives.map(({ text }) => `<li>${escapeHtml(text)}</li>`);
  const prior = lesson.prior.map((text) => escapeHtml(text)).join(" ");
  return `<p class="lede">${escapeHtml(lesson.question)}</p>
<div class="lesson-facts">
<p>${enPages.lesson.number(lesson.lesson)} · ${enPages.lesson.minutes(lesson.minutes)}</p>
<details><summary>${enPages.lesson.objectives}</summary>
<ul>${objectives.join("")}</ul>
${prior ? `<p>${enPages.lesson.prior} ${prior}</p>` : ""}
</details>
${renderClaims(lesson)}</div>`;
}

/** The claims that a lesson tests, each linked to the ledger. */
function renderClaims({ claims: ids }: Lesson): string {
  const { claims } = readClaims();
  const links = ids.flatMap((id) => {
    const claim = claims.get(id);
    return claim ? [`<a href="/claims#${id}">${escapeHtml(claim.title)}</a>`] : [];
  });
  return links.length ? `<p>${enPages.claims.inLesson}: ${links.join("; ")}</p>\n` : "";
}

/** The list of a lesson's steps, and the link that goes on where the reader left off. */
export function renderStepList(steps: readonly StepRef[]): string {
  const items = steps.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`);
  const first = steps[0];
  if (!first) return "";
  return `<p class="resume-line"><a class="resume" href="#${first.id}">${enPages.lesson.start(escapeHtml(first.title))}</a></p>
<nav class="steps" aria-label="${enPages.lesson.steps}"><ol>${items.join("")}</ol></nav>`;
}

/**
 * After the last question of a lesson: how it went: a sentence at first, and a report once it is near.
 */
export function renderSummary(lesson: CourseLesson): string {
  const json = JSON.stringify(lesson).replaceAll("<", "\\u003c");
  return `<div class="summary needs-js"><h3>${enPages.learner.heading}</h3>
<lesson-summary><p class="summary__first" role="status">${enReport.summary.none}</p>
<div class="summary__report"></div>
<script type="application/json">${json}</script></lesson-summary>
<p class="summary__more"><a href="/review">${enPages.learner.review}</a> <a href="/me">${enPages.learner.more}</a></p></div>`;
}

/** The end of a step: the ways to the one before and the one after. */
export function renderStepEnd(steps: readonly StepRef[], index: number): string {
  const link = (step: StepRef | undefined, rel: "prev" | "next") =>
    step
      ? `<a rel="${rel}" href="#${step.id}"><span>${enPages.lesson[rel]}</span> ${escapeHtml(step.title)}</a>`
      : "";
  const links = link(steps[index - 1], "prev") + link(steps[index + 1], "next");
  const label = `${enPages.lesson.stepOf(index + 1, steps.length)}`;
  return `<nav class="step-end" aria-label="${label}">${links}</nav>\n</section>`;
}
