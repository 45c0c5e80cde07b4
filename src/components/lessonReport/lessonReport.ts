import type { CourseLesson } from "../../model/course.js";
import type { ItemState } from "../../model/item/attempt.js";
import { type LessonReport, reportLesson } from "../../model/report/lessonReport.js";
import { findMisconceptions } from "../../model/report/misconceptions.js";
import { timeOfAttempts } from "../../model/report/timeSpent.js";
import { enReport } from "../../model/words/enReport.js";
import { formatDay } from "../report/formatDay.js";
import { type Make, maker } from "../report/make.js";
import { makeMisconceptions } from "../report/misconceptionList.js";
import { makeObjectives } from "../report/objectiveList.js";
import { replaceKeeping } from "../report/replaceKeeping.js";
import { type LinkItem, makeCounts, makeItemLine } from "../report/standingLine.js";
import { nextReviews } from "./nextReviews.js";

/** An item's element, whose value is its state. */
type ItemElement = HTMLElement & { value: ItemState };

const linkItem: LinkItem = ({ id }) => `#item-${id}`;

/** Returns what writes the report on a lesson into its summary; nothing before the first answer. */
export function makeLessonReport(summary: HTMLElement): (items: readonly ItemElement[]) => void {
  const box = summary.querySelector<HTMLElement>(".summary__report");
  const data = summary.querySelector('script[type="application/json"]')?.textContent;
  if (!box || !data) return () => {};
  const lesson: CourseLesson = JSON.parse(data);
  const make = maker(summary.ownerDocument);
  return (elements) => {
    const states = new Map(elements.map(({ id, value }) => [id, value]));
    const report = reportLesson(lesson, ({ id }) => states.get(`item-${id}`));
    const isBegun = report.items.some(({ state }) => state?.attempts.length);
    replaceKeeping(box, isBegun ? makeReport(make, report, reviewAddress(summary)) : []);
  };
}

function makeReport(make: Make, report: LessonReport, review: string): Node[] {
  const { items, objectives } = report;
  const met = findMisconceptions(report);
  const open = items.filter(({ standing }) => standing === "open");
  const time = timeOfAttempts(items.flatMap(({ state }) => state?.attempts ?? []));
  const heading = (text: string) => make("h4", {}, text);
  return [
    makeCounts(make, items),
    ...(time ? [make("p", {}, enReport.time(enReport.duration(time)))] : []),
    ...makeReviews(make, report, review),
    heading(enReport.objectives),
    makeObjectives(make, objectives, linkItem),
    make("p", { class: "quiet" }, enReport.rule),
    ...(met.length ? [heading(enReport.beliefs), makeMisconceptions(make, met, linkItem)] : []),
    ...(open.length ? [heading(enReport.still), makeOpen(make, open)] : []),
  ];
}

function makeOpen(make: Make, open: LessonReport["items"]): HTMLElement {
  const lines = open.map((item) => makeItemLine(make, item, linkItem));
  return make("ul", { class: "lines" }, ...lines);
}

function makeReviews(make: Make, { items }: LessonReport, href: string): Node[] {
  const { count, first } = nextReviews(items);
  if (!count) return [];
  const said = enReport.review(count, first === undefined ? "" : formatDay(first));
  return [make("p", {}, `${said} `, make("a", { href }, enReport.toReview))];
}

/** The review is beside the page on the learner's own work, whose address stands in the markup. */
function reviewAddress(summary: HTMLElement): string {
  const link = summary.parentElement?.querySelector(".summary__more a");
  return (link?.getAttribute("href") ?? "").replace(/me(\.html)?$/, "review$1");
}
