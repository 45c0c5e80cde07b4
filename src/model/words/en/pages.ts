import { enPagesCodes } from "./pagesCodes.js";
import { enPagesData } from "./pagesData.js";
import { enPagesFront } from "./pagesFront.js";
import { enPagesGlossary } from "./pagesGlossary.js";
import { enPagesItem } from "./pagesItem.js";
import { enPagesLessons } from "./pagesLessons.js";
import { enPagesSearch } from "./pagesSearch.js";

/** Words that are written at build time only, and so cost a reader's browser nothing. */
export const enPages = {
  ...enPagesItem,
  ...enPagesData,
  ...enPagesCodes,
  ...enPagesFront,
  ...enPagesSearch,
  ...enPagesGlossary,
  ...enPagesLessons,
  lesson: {
    number: (n: number) => `Lesson ${n}`,
    minutes: (n: number) => `about ${n} minutes`,
    objectives: "What you will be able to do",
    prior: "Good to know before:",
    steps: "Steps of this lesson",
    start: (title: string) => `Start with step 1: ${title}`,
    stepOf: (n: number, total: number) => `End of step ${n} of ${total}`,
    prev: "Back:",
    next: "Next:",
  },
  fact: {
    note: "source note",
    heading: "Sources and notes",
    intro:
      "Each underlined number in the text leads here. A number that we computed says from what.",
    back: "Back to the text",
    noAddress: "no address recorded",
    terms: "Terms:",
    rows: (n: number) => (n === 1 ? "The row in its table" : "The rows in their tables"),
    qualifiers: {
      approx: "about ",
      more_than: "more than ",
      less_than: "less than ",
      at_least: "at least ",
      up_to: "up to ",
    } as Readonly<Record<string, string>>,
    grades: {
      A: "Read in the primary source.",
      B: "Read in a secondary source.",
      D: "Computed here.",
    },
  },
  kit: {
    panels: "More about this figure",
    words: "Words",
    table: "Table",
    sources: "Sources",
    take: "Take along",
    tables: "The tables behind the figure",
    vintage: (years: string) => `Published ${years}.`,
    terms: "Terms:",
    grade: (letter: string) => `Grade ${letter}.`,
    record: "What else rests on it",
    files: "The whole tables",
    cite: "To cite it",
    citation: (finding: string, measure: string) =>
      `Rare Leverage (2026). “${finding}”. ${measure} Figure, CC BY 4.0.`,
    citedSources: (n: number) => (n === 1 ? "Source:" : "Sources:"),
    alone: "The figure on a page of its own",
    fromCourse: "From the open course Rare Leverage:",
    allFigures: "All figures",
    lesson: (n: number, title: string) => `lesson ${n}, ${title}`,
    seenIn: "Seen in",
    notSeen: "Not in a lesson yet",
    inNoLesson: "It is in no lesson of this edition yet.",
    views: "Other views:",
    open: "Open with table, sources and files",
    count: (n: number) => `${n} figures.`,
  },
  course: {
    lesson: (n: number, title: string) => `Lesson ${n}: ${title}`,
  },
  learner: {
    plain:
      "This page is written by your browser from what it remembers of your answers, and that takes scripts. Without them you can read every lesson, with its questions and their answers:",
    heading: "How it went",
    memo: "Your memo",
    more: "Your work in all lessons",
    review: "Go to the review",
    wait: "Your work appears here in a moment. If it does not, load the page again.",
  },
  review: {
    plain:
      "To bring a question back on the day on which you are about to forget it, this page needs scripts. Without them you can open a lesson and answer its questions again:",
    wait: "Looking up what is due",
    plan: "The next two weeks",
    planNote: "As it stands now: each answer changes it.",
    forecast: "How many questions are due on each of the next fourteen days",
    day: "Day",
    due: "Questions due",
    examTitle: "Before an exam",
    examNote: "Name the day, and every question comes back once more before it.",
    examDay: "Day of the exam",
    examSet: "Plan for it",
    examClear: "No exam any more",
    take: "Take along",
    calendar: "Put these days into your calendar (.ics)",
    anki: "All questions that have a key, for the program Anki (.txt)",
    ankiNote: "In Anki, choose File, then Import.",
    deck: (n: number, title: string) => `Lesson ${n}: ${title}`,
    figure: "This is a figure: look at it in the lesson.",
  },
};
