import type { Confidence } from "../../item/attempt.js";
import type { Refusal } from "../../report/takeAlong.js";

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
const answers = (n: number) => count(n, "answer");
const were: Readonly<Record<Confidence, string>> = {
  guess: "When you were guessing",
  think: "When you were fairly sure",
  know: "When you were certain",
};

/** Words of the page on the learner's own work. */
export const enLearner = {
  progress: {
    heading: "How far you are",
    none: "Nothing is remembered yet. Answer a question in a lesson, and it shows here.",
    all: (answered: number, total: number) =>
      `You have answered ${answered} of ${total} questions.`,
    open: "Open the lesson",
    older: (n: number) =>
      `${answers(n)} ${n === 1 ? "belongs" : "belong"} to an older wording of a question. ${n === 1 ? "It is" : "They are"} kept and not counted: ask yourself those questions again.`,
    gone: (n: number, items: number) =>
      `${answers(n)} to ${count(items, "question")} that the course has no more ${n === 1 ? "is" : "are"} kept and not counted.`,
    total: (duration: string) => `On the questions of all lessons you spent ${duration}.`,
    rule: "What counts as reached",
  },
  calibration: {
    heading: "How far your certainty can be trusted",
    none: "This shows once you have answered a question that has a key.",
    note: "Counted are first attempts at questions with a key, and none whose answer you had opened before.",
    said: (confidence: Confidence, right: number, total: number) =>
      `${were[confidence]}, you were right ${right} of ${total} times`,
    range: (total: number, low: number, high: number) =>
      `With ${total} answers, your true share may well lie anywhere between ${low} and ${high} of 100.`,
    few: "too few answers to tell more.",
    never: {
      guess: "You have not said yet that you were guessing.",
      think: "You have not said yet that you were fairly sure.",
      know: "You have not said yet that you were certain.",
    } satisfies Record<Confidence, string>,
  },
  beliefs: {
    none: "No answer has shown one of the false beliefs that the lessons hunt.",
  },
  judged: {
    heading: "What you concluded",
    none: "Your own verdicts on the claims and your memo, both in the last lesson, show here.",
    count: (judged: number, all: number) => `You have judged ${judged} of the ${all} claims.`,
    verdict: (own: string, ours: string) =>
      `Your verdict: ${own.toLowerCase()}. Ours: ${ours.toLowerCase()}.`,
    same: (both: string) => `Your verdict and ours: ${both.toLowerCase()}.`,
    memo: "Your memo",
    goOn: "Go on with it in the lesson",
    empty: "Nothing yet",
  },
  written: {
    heading: "What you wrote",
    none: "Here you find again what you wrote as an answer or noted beside a question.",
    sort: { answer: "Your answer", draft: "Begun, not yet given", note: "Your note" },
    lost: (id: string) => `A question that the course has no more (${id})`,
    older: "to an older wording",
    all: (n: number) => `Show all ${n} texts`,
  },
  take: {
    heading: "Take it along",
    intro:
      "Your work is in this browser only. Save it as a file to have a copy, or to carry it to another device and take it in there. The answers of both are then put together.",
    save: "Save a copy as a file",
    saved: (name: string) => `Saved as ${name}.`,
    file: "Take in a file that was saved on this page",
    fileNote: "You see what it would bring before anything changes.",
    brings: (attempts: number, items: number) =>
      `It brings ${count(attempts, "new answer")} to ${count(items, "question")}.`,
    more: "It brings no new answer, but a place, a note, a draft, a game, a verdict, a memo or an opened hint.",
    from: (day: string) => `The file was saved on ${day}.`,
    stays: "What is remembered here stays.",
    leftOut: (n: number) =>
      `${answers(n)} in the file ${n === 1 ? "is" : "are"} left out: to another wording of a question, or beyond the most that are kept.`,
    givingWay: (n: number) =>
      `${answers(n)} here to an older wording of a question ${n === 1 ? "gives" : "give"} way.`,
    nothing: "Nothing in this file is new here. Nothing was changed.",
    confirm: "Take it in",
    cancel: "Leave it",
    left: "Nothing was changed.",
    done: (attempts: number, items: number) =>
      attempts
        ? `Taken in: ${count(attempts, "new answer")} to ${count(items, "question")}.`
        : "Taken in.",
    tooMuch:
      "Together with what is remembered here, this would be more than a browser keeps. Nothing was changed.",
    unread: "The file could not be opened. Nothing was changed.",
    refused: (why: Refusal) =>
      `${refusals[why.problem]}${why.problem === "field" ? ` (${why.field})` : ""}. Nothing was changed.`,
  },
  forget: {
    heading: "Start anew",
    intro:
      "You can forget one lesson or all of them. You are asked once more before anything goes.",
    nothing: "Nothing is remembered, so there is nothing to forget.",
    lesson: (n: number) => `Forget lesson ${n}`,
    all: "Forget everything",
    ask: (what: string) => `${what}?`,
    goes: (n: number) =>
      `${answers(n)} and all that belongs to them go from this browser: drafts, notes, games, your place. Save a copy first if you may want them back.`,
    goesAll: "Your verdicts on the claims and your memo go as well.",
    keep: "Keep it",
    done: {
      lesson: (n: number) => `Lesson ${n} is forgotten.`,
      all: "Everything is forgotten.",
    },
    undo: "Undo",
    undoNote: "You can undo this until you leave the page.",
    undone: "All is back.",
  },
  stored: {
    heading: "What is stored, and where",
    intro:
      "All of it is in this browser, on this device. There is no account, and nothing is sent anywhere. Whoever uses this browser can see it; clearing the browser's data for this site removes it.",
    keys: {
      "rare-leverage.progress":
        "your answers, drafts, notes, games, verdicts, memo and places, as one text",
      "rare-leverage.seed": "a number by chance that decides in which order you see options",
    },
    offline:
      "Copies of the course's pages, if your browser keeps them for reading without a network; none of your work is in them.",
    aside: "What could not be read at an earlier visit was set aside, and is kept:",
    asideSave: (key: string) => `Save ${key} as a file`,
    trouble: {
      blocked:
        "This browser does not let the page remember anything: your work lasts until you close it. Save a copy as a file if you want to keep it.",
      full: "The browser's storage is full: your latest work lasts until you close this page. Save a copy as a file.",
      setAside: "What this browser remembered could not be read. It is kept aside, see below.",
      newer:
        "A later edition of this course has stored your work here. This older one leaves it as it is, and remembers nothing.",
    },
  },
  print: {
    name: "Name:",
    made: (day: string) =>
      `Written by the learner's own browser on ${day}. No teacher or server has checked it.`,
  },
};

const refusals = {
  tooLong: "The file is too long to be one that was saved here",
  notJson: "This is no file that was saved here, or it was damaged on the way",
  notOurs: "The file was not saved on this page: it is no progress of this course",
  newer: "The file was saved by a later edition of the course. Open this page anew and try again",
  field: "The file was changed or damaged: one of its fields is not what it should be",
} satisfies Record<Refusal["problem"], string>;
