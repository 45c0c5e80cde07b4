import type { CourseLesson } from "../../model/course.js";
import { mergeProgress } from "../../model/progress/mergeProgress.js";
import { emptyProgress, type Progress } from "../../model/progress/progress.js";
import { countAttempts, forgetAll, forgetLesson, isEmpty } from "../../model/report/forget.js";
import { enLearner } from "../../model/words/en/learner.js";
import { makeButton } from "../report/make.js";
import { replaceKeeping } from "../report/replaceKeeping.js";
import { confirmDialog } from "./confirmDialog.js";
import type { LearnerHost, LivePart } from "./host.js";
import { saveProgress } from "./saveProgress.js";

const words = enLearner.forget;

/** One way of forgetting. */
interface Way {
  label: string;
  done: string;
  /** What goes beside the answers and what belongs to them. */
  also?: string;
  /** What is left. */
  forget(progress: Progress): Progress;
}

/** Forgets one lesson or all, after a question, and takes it back until the page is left. */
export function makeForget(host: LearnerHost): LivePart {
  const { make } = host;
  const acts = make("p", { class: "acts" });
  const message = make("p", { class: "message", role: "status", tabindex: "-1" });
  const undoLine = make("p", { class: "acts" });
  let forgotten = emptyProgress;
  const say = (text: string) => {
    message.textContent = text;
    message.focus();
  };
  const undo = () => {
    const back = forgotten;
    forgotten = emptyProgress;
    undoLine.replaceChildren();
    host.change((progress) => mergeProgress(progress, back));
    say(words.undone);
  };
  const act = (way: Way) => {
    forgotten = mergeProgress(host.read(), forgotten);
    host.change(way.forget);
    undoLine.replaceChildren(makeButton(make, words.undo, undo));
    say(`${way.done} ${words.undoNote}`);
  };
  const show = (progress: Progress) => {
    const ways = waysFor(host, progress);
    const buttons = ways.map((way) => makeButton(make, way.label, () => ask(host, way, act)));
    replaceKeeping(acts, ways.length ? buttons : [make("span", {}, words.nothing)]);
  };
  return { nodes: [make("p", {}, words.intro), acts, message, undoLine], show };
}

function ask(host: LearnerHost, way: Way, act: (way: Way) => void): void {
  const { make, element } = host;
  const before = host.read();
  const goes = countAttempts(before) - countAttempts(way.forget(before));
  confirmDialog(make, element, {
    title: words.ask(way.label),
    text: [words.goes(goes), way.also].filter(Boolean).join(" "),
    first: {
      label: enLearner.take.save,
      act: () => saveProgress(element.ownerDocument, host.read()),
    },
    yes: { label: way.label, act: () => act(way) },
    no: words.keep,
  });
}

function waysFor({ known: { course, index } }: LearnerHost, progress: Progress): Way[] {
  if (isEmpty(progress)) return [];
  const toWay = (lesson: CourseLesson): Way => ({
    label: words.lesson(lesson.number),
    done: words.done.lesson(lesson.number),
    forget: (before) => forgetLesson(before, lesson, index),
  });
  const touched = course.filter((lesson) => {
    const after = forgetLesson(progress, lesson, index);
    const size = ({ items, places, games = {} }: Progress) =>
      [items, places, games].reduce((sum, record) => sum + Object.keys(record).length, 0);
    return size(after) < size(progress);
  });
  return [
    ...touched.map(toWay),
    { label: words.all, done: words.done.all, also: words.goesAll, forget: forgetAll },
  ];
}
