import type { Confidence } from "../../item/attempt.js";
import type { Outcome } from "../../report/misconceptions.js";
import type { Standing } from "../../report/standing.js";

const times = (n: number) => (n === 1 ? "once" : n === 2 ? "twice" : `${n} times`);

/**
 * Words of the reports on a learner's work. They are in a file of their own because a file is what
 * the browser fetches: only the pages that report load it.
 */
export const enReport = {
  standing: {
    right: "right at the first attempt",
    later: "right at a later attempt",
    noted: "answered, without a key",
    seen: "with the answer opened first",
    wrong: "not right yet",
    open: "not answered",
  } satisfies Record<Standing, string>,
  lesson: (n: number, title: string) => `Lesson ${n}: ${title}`,
  summary: {
    none: "You have not answered a question yet.",
    answered: (n: number, total: number) => `You have answered ${n} of ${total} questions.`,
    right: (n: number, total: number) =>
      `Of the ${total} that have a key, ${n} ${n === 1 ? "was" : "were"} right at the first attempt.`,
    certain: (n: number, total: number) =>
      `Where you were certain, you were right ${n} of ${total} times.`,
  },
  objectives: "What you can do now",
  reached: "Reached",
  begun: "Not yet",
  open: "Not begun",
  rule: "An objective counts as reached when you answered its question on a new case right, not by a guess and without having just seen the answer, or all of its questions that have a key. Right again within twelve hours of an answer is practice and does not count; right on another day does.",
  questions: (n: number) => (n === 1 ? "Its question" : `Its ${n} questions`),
  beliefs: "Beliefs that showed in your answers",
  outcome: {
    met: "To read again",
    corrected: "Corrected",
    overcome: "Overcome",
  } satisfies Record<Outcome, string>,
  outcomeNote: {
    met: "not answered right since",
    corrected: "answered right in the same sitting; right on another day counts as overcome",
    overcome: "answered right on another day",
  } satisfies Record<Outcome, string>,
  showed: (n: number, day: string) => `It showed ${times(n)}${day && `, last on ${day}`}:`,
  step: (n: number) => (n > 0 ? `step ${n}` : "before the first step"),
  duration: (ms: number) => {
    const minutes = Math.round(ms / 60_000);
    if (minutes < 1) return "less than a minute";
    if (minutes < 60) return minutes === 1 ? "about a minute" : `about ${minutes} minutes`;
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    const words = hours === 1 ? "about an hour" : `about ${hours} hours`;
    return rest ? `${words} and ${rest} minutes` : words;
  },
  time: (duration: string) => `On the questions you spent ${duration}; reading is not counted.`,
  left: (n: number) => `${n} questions`,
  still: "Still to answer",
  goOn: (n: number, title: string) => `Go on at step ${n}: ${title}`,
  review: (n: number, day: string) =>
    `${n} of these questions ${n === 1 ? "comes" : "come"} back in review${day && `, the first on ${day}`}.`,
};

/** Words of the chart that shows how far certainty can be trusted. */
export const enCalibration = {
  confidence: { guess: "Guessing", think: "Fairly sure", know: "Certain" } satisfies Record<
    Confidence,
    string
  >,
  measure: "Right at the first attempt, of 100 answers, by how sure you said you were",
  of: (right: number, total: number) => `${right} of ${total}`,
  none: "no answer yet",
  few: "too few to tell",
  range: (low: number, high: number) => `${low} to ${high} of 100`,
  columns: ["How sure", "Right", "Answers", "The true share may be"],
  caption: "The numbers of the chart",
  row: (name: string, right: number, total: number, range: string) =>
    total
      ? `${name}: ${right} of ${total} right; the true share may be ${range}.`
      : `${name}: no answer yet.`,
  fewRow: (name: string, right: number, total: number) =>
    `${name}: ${right} of ${total} right, too few to tell more.`,
  about:
    "A chart with one line for each confidence: a dot is the share of right answers, the bar around it says where the true share may well lie.",
};
