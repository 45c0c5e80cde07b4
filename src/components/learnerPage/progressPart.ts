import type { LessonReport } from "../../model/report/lessonReport.js";
import { findRemains } from "../../model/report/remains.js";
import { timeByLesson } from "../../model/report/timeSpent.js";
import { enLearner } from "../../model/words/en/learner.js";
import { enReport } from "../../model/words/en/report.js";
import { makeObjectives } from "../report/objectiveList.js";
import { makeCounts } from "../report/standingLine.js";
import type { LearnerView } from "./view.js";

const words = enLearner.progress;

/** How far the learner is, lesson by lesson and objective by objective. */
export function makeProgress(view: LearnerView): Node[] {
  const { make, lessons } = view;
  const times = timeByLesson(view.progress, view.index);
  const sum = [...times.values()].reduce((a, b) => a + b, 0);
  const items = lessons.flatMap((lesson) => lesson.items);
  const answered = items.filter(isAnswered).length;
  const said = answered ? words.all(answered, items.length) : words.none;
  const total = sum && lessons.length > 1 ? ` ${words.total(enReport.duration(sum))}` : "";
  return [
    make("p", { class: "part__first" }, said + total),
    ...lessons.map((lesson) => makeLesson(view, lesson, times.get(lesson.lesson.name) ?? 0)),
    ...remains(view),
    make(
      "details",
      { "data-key": "rule" },
      make("summary", {}, words.rule),
      make("p", {}, enReport.rule),
    ),
  ];
}

function makeLesson(view: LearnerView, report: LessonReport, time: number): HTMLElement {
  const { make } = view;
  const { lesson, items, objectives } = report;
  const href = view.address(lesson);
  const title = enReport.lesson(lesson.number, lesson.title);
  const isBegun = items.some(isAnswered) || Object.hasOwn(view.progress.places, lesson.name);
  return make(
    "section",
    { class: "lesson-report" },
    make("h3", {}, title),
    make("p", { class: "no-print" }, resumeLink(view, lesson.name, href)),
    isBegun && makeCounts(make, items),
    time > 0 && make("p", { class: "quiet" }, enReport.time(enReport.duration(time))),
    makeObjectives(make, objectives, view.linkItem),
  );
}

function resumeLink({ make, progress }: LearnerView, name: string, href: string): HTMLElement {
  const place = Object.hasOwn(progress.places, name) ? progress.places[name] : undefined;
  const text = place ? enReport.goOn(place.number, place.title) : words.open;
  const step = place ? `#${encodeURIComponent(place.step)}` : "";
  return make("a", { class: "resume", href: href + step }, text);
}

function remains({ make, progress, index }: LearnerView): Node[] {
  const { older, gone, goneItems } = findRemains(progress, index);
  return [older ? words.older(older) : "", gone ? words.gone(gone, goneItems) : ""]
    .filter(Boolean)
    .map((text) => make("p", { class: "quiet" }, text));
}

function isAnswered({ state }: LessonReport["items"][number]): boolean {
  return (state?.attempts.length ?? 0) > 0;
}
