import type { CourseLesson } from "../../model/course.js";
import type { ItemState } from "../../model/item/attempt.js";
import { type LessonReport, reportLesson } from "../../model/report/lessonReport.js";
import { findMisconceptions } from "../../model/report/misconceptions.js";
import { timeOfAttempts } from "../../model/report/timeSpent.js";
import { dayIn } from "../../model/review/day.js";
import { enReport } from "../../model/words/en/report.js";
import { formatDay } from "../report/formatDay.js";
import { type Make, maker } from "../report/make.js";
import { makeMisconceptions } from "../report/misconceptionList.js";
import { makeObjectives } from "../report/objectiveList.js";
import { replaceKeeping } from "../report/replaceKeeping.js";
import { type LinkItem, makeCounts, makeItemLine } from "../report/standingLine.js";
import { nextReviews } from "./nextReviews.js";

/** An item's element, whose value is its state. */
type ItemElement = HTMLElement & { value: ItemState };

/** So many are listed without asking. */
const fewOpen = 5;

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
    replaceKeeping(box, isBegun ? makeReport(make, report) : []);
  };
}

function makeReport(make: Make, report: LessonReport): Node[] {
  const { items, objectives } = report;
  const met = findMisconceptions(report);
  const open = items.filter(({ standing }) => standing === "open");
  const time = timeOfAttempts(items.flatMap(({ state }) => state?.attempts ?? []));
  const heading = (text: string) => make("h4", {}, text);
  return [
    makeCounts(make, items),
    ...(time ? [make("p", {}, enReport.time(enReport.duration(time)))] : []),
    ...makeReviews(make, report),
    heading(enReport.objectives),
    makeObjectives(make, objectives, linkItem),
    make("p", { class: "quiet" }, enReport.rule),
    ...(met.length ? [heading(enReport.beliefs), makeMisconceptions(make, met, linkItem)] : []),
    ...(open.length ? makeOpen(make, open) : []),
  ];
}

/** A few are listed at once; many stand behind their number, as at the beginning of a lesson. */
function makeOpen(make: Make, open: LessonReport["items"]): HTMLElement[] {
  const lines = open.map((item) => makeItemLine(make, item, linkItem));
  const list = make("ul", { class: "lines" }, ...lines);
  const heading = make("h4", {}, enReport.still);
  if (open.length <= fewOpen) return [heading, list];
  return [heading, make("details", {}, make("summary", {}, enReport.left(open.length)), list)];
}

function makeReviews(make: Make, { items }: LessonReport): Node[] {
  const now = Date.now();
  const { count, first } = nextReviews(items, { now, dayOf: dayIn() });
  if (!count) return [];
  // Noon is on that day in every time zone of the reader's calendar.
  const day = formatDay(new Date(`${first}T12:00`).getTime());
  return [make("p", {}, enReport.review(count, day))];
}
