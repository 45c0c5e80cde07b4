import type { Course, CourseItem, CourseLesson } from "../../model/course.js";
import { findItem, type Progress } from "../../model/progress/progress.js";
import { type CourseIndex, indexCourse } from "../../model/report/courseIndex.js";
import { type LessonReport, reportLesson } from "../../model/report/lessonReport.js";
import type { Make } from "../report/make.js";

/** The course as a page knows it. */
export interface KnownCourse {
  course: Course;
  index: CourseIndex;
  /** The address of a lesson's page, from this one. */
  address(lesson: CourseLesson): string;
  claims: readonly KnownClaim[];
  /** How each verdict is called. */
  verdictNames: Readonly<Record<string, string>>;
  /** Where the memo is written. */
  memoHref: string;
}

/** A claim of the ledger, as a page knows it. */
export interface KnownClaim {
  id: string;
  title: string;
  /** The verdict of the course. */
  ours: string;
  /** Its place in the ledger, from this page. */
  href: string;
}

/** All that the parts of the learner's page show. */
export interface LearnerView extends KnownCourse {
  make: Make;
  progress: Progress;
  lessons: readonly LessonReport[];
  linkItem(item: CourseItem): string;
}

/** Reads the course from the data and the links that stand in the page; nothing where there is none. */
export function readKnownCourse(document: Document): KnownCourse {
  const text = document.querySelector("script[data-course]")?.textContent;
  const course: Course = text ? JSON.parse(text) : [];
  const links = [...document.querySelectorAll<HTMLElement>(".course-links a[data-lesson]")];
  const hrefs = new Map(links.map((a) => [a.dataset.lesson, a.getAttribute("href") ?? ""]));
  return {
    course,
    index: indexCourse(course),
    address: ({ name }) => hrefs.get(name) ?? "",
    ...readJudgedLinks(document),
  };
}

function readJudgedLinks(
  document: Document,
): Pick<KnownCourse, "claims" | "verdictNames" | "memoHref"> {
  const list = document.querySelector<HTMLElement>(".judged-links");
  const links = list?.querySelectorAll<HTMLElement>("a[data-claim]") ?? [];
  const claims = [...links].map((link) => ({
    id: link.dataset.claim ?? "",
    title: link.textContent ?? "",
    ours: link.dataset.ours ?? "",
    href: link.getAttribute("href") ?? "",
  }));
  const verdictNames = JSON.parse(list?.dataset.names ?? "{}");
  const memoHref = list?.querySelector("a[data-memo]")?.getAttribute("href") ?? "";
  return { claims, verdictNames, memoHref };
}

/** What there is to show of progress. */
export function toView(known: KnownCourse, make: Make, progress: Progress): LearnerView {
  const lessons = known.course.map((lesson) =>
    reportLesson(lesson, ({ id, hash }) => findItem(progress, id, hash)),
  );
  const linkItem = ({ id }: CourseItem) => {
    const lesson = known.index.get(id)?.lesson;
    return `${lesson ? known.address(lesson) : ""}#item-${id}`;
  };
  return { ...known, make, progress, lessons, linkItem };
}
